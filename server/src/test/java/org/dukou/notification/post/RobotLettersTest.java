package org.dukou.notification.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notification.Told;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a group reads when its robot speaks of somebody's task. */
@DukouTest
class RobotLettersTest {

    private final Told told;
    private final Postman postman;
    private final HouseClock clock;
    private final Queue<JsonNode> said = new ConcurrentLinkedQueue<>();
    private HttpServer chat;
    private Campus.Someone admin;
    private Campus.Someone reader;
    private Campus.Someone doer;

    RobotLettersTest(Told told, Postman postman, HouseClock clock) {
        this.told = told;
        this.postman = postman;
        this.clock = clock;
    }

    @BeforeEach
    void aRobotServesTheUnit() throws IOException {
        clock.standAt(LocalDate.of(2032, 3, 1).atTime(10, 0));
        chat = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        chat.createContext("/", exchange -> {
            said.add(JsonMapper.shared()
                    .readTree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            byte[] ok = "{\"errcode\":0}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, ok.length);
            exchange.getResponseBody().write(ok);
            exchange.close();
        });
        chat.start();
        UnitId unit = told.campus.college();
        reader = told.withMail(told.campus.someone(Role.INVENTOR, unit), "13800000001");
        doer = told.campus.someone(Role.INVENTOR, told.campus.college());
        admin = told.campus.someone(Role.ADMINISTRATOR, told.campus.unit(Tier.OFFICE));
        String host = "127.0.0.1:" + chat.getAddress().getPort();
        admin.browser()
                .post("/api/robots/hosts", Map.of("hosts", List.of(host)))
                .is(200);
        admin.browser()
                .post(
                        "/api/robots",
                        Map.of(
                                "name",
                                "学院群",
                                "kind",
                                "DINGTALK",
                                "address",
                                "http://" + host + "/robot/send?access_token=1",
                                "secret",
                                "SEC1",
                                "unit",
                                unit.value()))
                .is(200);
    }

    @AfterEach
    void everythingIsDeliveredAndTheRobotEnds() {
        clock.standAt(LocalDate.of(2032, 12, 1).atTime(12, 0));
        postman.goRound();
        Reply robots = admin.browser().get("/api/robots").is(200);
        robots.at("robots")
                .forEach(robot -> admin.browser()
                        .post(
                                "/api/robots/" + robot.at("/id").asString() + "/end",
                                Map.of(),
                                robot.at("/version").asLong())
                        .is(200));
        chat.stop(0);
    }

    @Test
    void whatIsUrgentIsSaidInTheGroupByNumberAndKindAndThePersonIsCalled() {
        assertThat(reader.browser().get("/api/notification-choice").is(200).body())
                .contains("ROBOT");
        Matter matter = Told.matter(reader);
        told.returned(matter, Told.actor(doer));
        postman.goRound();
        JsonNode heard = said.remove();
        String text = heard.at("/text/content").asString();
        assertThat(text)
                .startsWith(reader.name() + "，您好：")
                .contains("有事项被退回　" + matter.number())
                .contains("https://dukou.example.edu.cn/app/inbox/")
                .doesNotContain(matter.title())
                .doesNotContain("缺评估报告");
        assertThat(heard.at("/at/atMobiles/0").asString()).isEqualTo("13800000001");
    }

    @Test
    void theRestIsNotSaidInTheGroupUnlessSomebodyWantsIt() {
        told.granted(Told.matter(reader));
        postman.goRound();
        assertThat(said).isEmpty();
    }
}
