package org.dukou.notification.robot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DukouTest
class RobotsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Campus campus;
    private final JdbcClient jdbc;
    private final Queue<Said> said = new ConcurrentLinkedQueue<>();
    private volatile String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";
    private volatile int status = 200;
    private HttpServer chat;
    private Campus.Someone admin;

    RobotsTest(Campus campus, JdbcClient jdbc) {
        this.campus = campus;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openTheChat() throws IOException {
        chat = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        chat.createContext("/", this::listen);
        chat.start();
        admin = campus.someone(Role.ADMINISTRATOR, campus.unit(Tier.OFFICE));
    }

    @AfterEach
    void closeTheChat() {
        admin.browser().get("/api/robots").at("robots").forEach(this::end);
        chat.stop(0);
    }

    private void end(JsonNode robot) {
        admin.browser()
                .post(
                        "/api/robots/" + robot.at("/id").asString() + "/end",
                        Map.of(),
                        robot.at("/version").asLong())
                .is(200);
    }

    private void listen(HttpExchange exchange) throws IOException {
        said.add(new Said(
                exchange.getRequestURI().getRawQuery() == null
                        ? ""
                        : exchange.getRequestURI().getRawQuery(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private record Said(String query, String body) {}

    // --- naming ---

    @Test
    void aRobotIsNamedOnAHostThatWasNamedBefore() {
        UnitId unit = campus.college();
        hosts();
        name("WECOM", unit, "").isProblem(409, "notification/host-not-named");
        hosts(host());
        Reply robots = name("WECOM", unit, "").is(200);
        assertThat(robots.text("robots.0.host")).isEqualTo(host());
        assertThat(robots.body()).as("its address is a key").doesNotContain("token-of-the-group");
        assertThat(jdbc.sql("select string_agg(encode(sealed, 'escape'), '') from robot")
                        .query(String.class)
                        .single())
                .doesNotContain("token-of-the-group");
    }

    @Test
    void anAddressThatAnybodyCouldReadOnTheWayIsRefused() {
        hosts("qyapi.weixin.qq.com");
        for (String address : List.of(
                "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1",
                "ftp://qyapi.weixin.qq.com/",
                "https://someone@qyapi.weixin.qq.com/",
                "webhook")) {
            admin.browser()
                    .post("/api/robots", naming("WECOM", campus.college(), address, ""))
                    .isProblem(400, "notification/robot-address");
        }
        admin.browser()
                .post("/api/robots/hosts", Map.of("hosts", List.of("https://qyapi.weixin.qq.com")))
                .isProblem(400, "notification/host");
    }

    @Test
    void onlyTheAdministratorNamesHostsAndRobots() {
        Campus.Someone officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        officer.browser().get("/api/robots").is(403);
        officer.browser()
                .post("/api/robots/hosts", Map.of("hosts", List.of("evil.example.com")))
                .is(403);
    }

    @Test
    void aRobotServesAUnitOrAPerson() {
        hosts(host());
        Map<String, Object> both = naming("WECOM", campus.college(), address(), "");
        both.put("person", admin.id());
        admin.browser().post("/api/robots", both).isProblem(400, "notification/serves-one");
    }

    // --- speaking ---

    @Test
    void aRobotOfWeComIsSpokenToAsItWants() {
        hosts(host());
        String id = named("WECOM", "");
        admin.browser().post("/api/robots/" + id + "/trial", Map.of()).is(200);
        Said heard = said.remove();
        JsonNode body = JSON.readTree(heard.body());
        assertThat(heard.query()).isEqualTo("key=token-of-the-group");
        assertThat(body.at("/msgtype").asString()).isEqualTo("text");
        assertThat(body.at("/text/content").asString()).startsWith("这是 " + admin.name());
    }

    @Test
    void toDingTalkEverythingIsSigned() throws Exception {
        hosts(host());
        String id = named("DINGTALK", "SEC-of-the-group");
        admin.browser().post("/api/robots/" + id + "/trial", Map.of()).is(200);
        Map<String, String> query = new HashMap<>();
        for (String pair : said.remove().query().split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("SEC-of-the-group".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] expected = mac.doFinal((query.get("timestamp") + "\nSEC-of-the-group").getBytes(StandardCharsets.UTF_8));
        assertThat(query.get("sign")).isEqualTo(Base64.getEncoder().encodeToString(expected));
        assertThat(query.get("key")).isEqualTo("token-of-the-group");
    }

    /** Reckoned outside: moment and secret, a line break between them, under HMAC-SHA256 with the secret, in Base64. */
    @Test
    void theSignatureOfAMomentIsKnown() {
        assertThat(RobotKind.signature(1_546_084_445_901L, "this is secret"))
                .isEqualTo("iZUamRUhDrNjadIMypR3HzMCRArfP4PWgn33Azh7zVk=");
    }

    @Test
    void aRobotThatDoesNotTakeItIsSilentWhateverItAnswers() {
        hosts(host());
        String id = named("WECOM", "");
        answer = "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
        admin.browser().post("/api/robots/" + id + "/trial", Map.of()).isProblem(409, "notification/robot-silent");
        answer = "<html>";
        admin.browser().post("/api/robots/" + id + "/trial", Map.of()).isProblem(409, "notification/robot-silent");
        status = 302;
        said.clear();
        admin.browser().post("/api/robots/" + id + "/trial", Map.of()).isProblem(409, "notification/robot-silent");
        assertThat(said).as("and nobody follows it elsewhere").hasSize(1);
    }

    @Test
    void aHostThatIsNamedNoMoreIsSpokenToNoMore() {
        hosts(host());
        String id = named("WECOM", "");
        hosts("qyapi.weixin.qq.com");
        admin.browser().post("/api/robots/" + id + "/trial", Map.of()).isProblem(409, "notification/robot-silent");
        assertThat(said).isEmpty();
    }

    private void hosts(String... hosts) {
        admin.browser()
                .post("/api/robots/hosts", Map.of("hosts", List.of(hosts)))
                .is(200);
    }

    private String named(String kind, String secret) {
        JsonNode robots = name(kind, campus.college(), secret).is(200).at("robots");
        return robots.get(robots.size() - 1).at("/id").asString();
    }

    private Reply name(String kind, UnitId unit, String secret) {
        return admin.browser().post("/api/robots", naming(kind, unit, address(), secret));
    }

    private static Map<String, Object> naming(String kind, UnitId unit, String address, String secret) {
        return new HashMap<>(
                Map.of("name", "通知群", "kind", kind, "address", address, "secret", secret, "unit", unit.value()));
    }

    private String host() {
        return "127.0.0.1:" + chat.getAddress().getPort();
    }

    private String address() {
        return "http://" + host() + "/send?key=token-of-the-group";
    }
}
