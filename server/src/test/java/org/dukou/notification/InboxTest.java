package org.dukou.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.deal.Table;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@DukouTest
class InboxTest {

    private final Campus campus;
    private final Told told;
    private final Teller teller;
    private final TransactionTemplate transaction;
    private final PassingDays days;
    private UnitId college;
    private Campus.Someone one;
    private Campus.Someone other;
    private Campus.Someone stranger;

    InboxTest(Campus campus, Told told, Teller teller, TransactionTemplate transaction, PassingDays days) {
        this.campus = campus;
        this.told = told;
        // Itself, so that what it hears is done when it returns.
        this.teller = AopTestUtils.getUltimateTargetObject(teller);
        this.transaction = transaction;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        college = campus.college();
        one = campus.someone(Role.INVENTOR, college);
        other = campus.someone(Role.INVENTOR, college);
        stranger = campus.someone(Role.INVENTOR, college);
    }

    // --- who is told what ---

    @Test
    void whoeverIsAskedIsToldWhereToDoItAndToldNoMoreOnceItIsDone() {
        Campus.Someone officer = campus.someone(Role.COLLEGE_OFFICER, college);
        Campus.Someone colleague = campus.someone(Role.COLLEGE_OFFICER, college);
        Matter matter = Told.matter(one);
        told.ask(matter, List.of(Role.COLLEGE_OFFICER.in(college.value())), one, null);

        JsonNode asked = Told.about(officer, matter).getFirst();
        assertThat(asked.at("/said").asString()).isEqualTo("请您办理：审批签署");
        assertThat(asked.at("/number").asString()).isEqualTo(matter.number());
        assertThat(asked.at("/link").asString()).startsWith("/worklist?item=");
        assertThat(Told.unread(colleague)).isEqualTo(1);
        assertThat(Told.about(one, matter))
                .as("who put it there is not told of it")
                .isEmpty();

        told.settle(matter, officer);
        assertThat(Told.unread(colleague)).isZero();
        assertThat(Told.about(colleague, matter))
                .as("and may know of the matter no more")
                .isEmpty();
    }

    @Test
    void theLastDayIsSaidWithWhatIsAsked() {
        Matter matter = Told.matter(one);
        told.ask(matter, List.of(Audience.person(other.id())), one, days.today().plusDays(9));
        assertThat(Told.about(other, matter).getFirst().at("/said").asString())
                .isEqualTo("请您办理：审批签署（" + days.today().plusDays(9) + " 前）");
    }

    @Test
    void whatHappensToAMatterIsToldToItsPartiesExceptWhoeverDidIt() {
        Matter matter = Told.matter(one, other);
        told.returned(matter, Told.actor(other));
        JsonNode message = Told.about(one, matter).getFirst();
        assertThat(message.at("/topic").asString()).isEqualTo("RETURNED");
        assertThat(message.at("/urgent").asBoolean()).isTrue();
        assertThat(message.at("/said").asString()).isEqualTo(other.name() + " 退回申请人：缺评估报告");
        assertThat(message.at("/link").asString()).isEqualTo(matter.link());
        assertThat(Told.about(other, matter)).isEmpty();
        assertThat(Told.about(stranger, matter)).isEmpty();
    }

    @Test
    void aCaseTellsItsPeopleAsItGoes() {
        Table table = new Table(campus);
        String disclosure = table.accepted("报讯的传动");
        days.settle();
        assertThat(topicsOf(table.professor, "报讯的传动")).contains("GRANTED");
        assertThat(topicsOf(table.collegeOfficer, "报讯的传动")).contains("ASKED");
        Reply deal = table.open("ASSIGNMENT", table.firm("报讯受让方"), disclosure);
        table.readyToPropose(deal, "40000.00");
        table.propose(deal).is(200);
        table.sendBack(deal);
        days.settle();
        assertThat(topicsOf(table.professor, "报讯的传动")).contains("RETURNED");
        assertThat(topicsOf(table.officer, "报讯的传动")).contains("RETURNED");
    }

    private static List<String> topicsOf(Campus.Someone who, String title) {
        return Told.inbox(who, "").stream()
                .filter(message -> message.at("/title").asString().contains(title))
                .map(message -> message.at("/topic").asString())
                .toList();
    }

    @Test
    void whoeverLooksAfterADeskIsToldWhatIsAskedThere() {
        Campus.Someone away = campus.someone(Role.COLLEGE_OFFICER, college);
        Campus.Someone standIn = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        away.browser()
                .post(
                        "/api/delegations",
                        Map.of(
                                "delegate",
                                standIn.id(),
                                "from",
                                days.today().toString(),
                                "to",
                                days.today().plusDays(3).toString(),
                                "roles",
                                List.of("COLLEGE_OFFICER"),
                                "reason",
                                "出差"))
                .is(201);
        days.settle();
        assertThat(Told.inbox(standIn, "&topic=DELEGATION")).hasSize(1);
        Matter matter = Told.matter(one);
        told.ask(matter, List.of(Role.COLLEGE_OFFICER.in(college.value())), one, null);
        assertThat(Told.topics(standIn, matter)).containsExactly("ASKED");
    }

    @Test
    void aFileThatIsReadyIsToldToWhoeverAskedForIt() {
        Campus.Someone officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        officer.browser()
                .post(
                        "/api/exports",
                        Map.of("list", "/api/enterprises", "filters", Map.of("q", "没有这家" + UUID.randomUUID())))
                .is(201);
        Reply inbox = officer.browser().get("/api/messages?topic=FILE");
        for (int i = 0; i < 400 && inbox.at("items").isEmpty(); i++) {
            days.settle();
            inbox = officer.browser().get("/api/messages?topic=FILE");
        }
        assertThat(inbox.text("items.0.said")).isEqualTo("企业已导出，共 0 行");
        assertThat(inbox.text("items.0.link")).isEqualTo("/exchange");
    }

    // --- once, and never more than one may know ---

    @Test
    void whatIsHeardTwiceOrLateIsToldOnce() {
        Matter matter = Told.matter(one);
        Happening first = told.granted(matter);
        Happening second = told.returned(matter, Told.actor(stranger));
        for (Happening again : List.of(second, first, first)) {
            transaction.executeWithoutResult(_ -> teller.on(again));
        }
        assertThat(Told.topics(one, matter)).containsExactlyInAnyOrder("GRANTED", "RETURNED");
    }

    @Test
    void whoeverMayNoLongerSeeTheMatterFindsNothingOfIt() {
        Matter matter = Told.matter(one, other);
        told.granted(matter);
        String id = Told.about(other, matter).getFirst().at("/id").asString();
        assertThat(Told.unread(other)).isEqualTo(1);

        Matter closed = new Matter(
                matter.kind(),
                matter.id(),
                matter.number(),
                matter.title(),
                Audience.of(Audience.person(one.id())),
                matter.link());
        told.returned(closed, Told.actor(stranger));

        assertThat(Told.about(other, matter)).isEmpty();
        assertThat(Told.unread(other)).isZero();
        other.browser().get("/api/messages/" + id).is(404);
        other.browser().post("/api/messages/" + id + "/reading", Map.of()).is(404);
        assertThat(Told.topics(one, matter)).containsExactlyInAnyOrder("GRANTED", "RETURNED");
    }

    @Test
    void nobodyReadsOrMarksTheMessagesOfOthers() {
        Matter matter = Told.matter(one);
        told.granted(matter);
        String path =
                "/api/messages/" + Told.about(one, matter).getFirst().at("/id").asString();
        stranger.browser().get(path).is(404);
        stranger.browser().post(path + "/reading", Map.of()).is(404);
        stranger.browser().post(path + "/unreading", Map.of()).is(404);
        one.browser().get(path).is(200);
    }

    // --- read and unread ---

    @Test
    void readingOneCanBeTakenBack() {
        Matter matter = Told.matter(one);
        told.granted(matter);
        String path =
                "/api/messages/" + Told.about(one, matter).getFirst().at("/id").asString();
        one.browser().post(path + "/reading", Map.of()).is(200);
        one.browser().post(path + "/reading", Map.of()).is(200);
        assertThat(Told.unread(one)).isZero();
        assertThat(Told.inbox(one, "&unread=true")).isEmpty();
        one.browser().post(path + "/unreading", Map.of()).is(200);
        assertThat(Told.unread(one)).isEqualTo(1);
    }

    @Test
    void allThatWasSeenIsMarkedInOneStrokeAndTheStrokeIsTakenBack() {
        told.granted(Told.matter(one));
        Matter seen = Told.matter(one);
        told.granted(seen);
        String top = Told.about(one, seen).getFirst().at("/id").asString();
        told.granted(Told.matter(one));

        Reply marked = one.browser()
                .post("/api/messages/readings", Map.of("message", top))
                .is(200);
        assertThat(marked.at("messages").asInt()).isEqualTo(2);
        assertThat(Told.unread(one)).as("what came meanwhile stays unread").isEqualTo(1);

        one.browser()
                .post("/api/messages/unreadings", Map.of("at", marked.text("at")))
                .is(200);
        assertThat(Told.unread(one)).isEqualTo(3);
    }

    // --- the list ---

    @Test
    void theInboxIsPagedByKeyAndNarrowed() {
        for (int i = 0; i < 21; i++) {
            told.granted(Told.matter(one));
        }
        Matter returned = Told.matter(one);
        told.returned(returned, Told.actor(other));
        Reply first = one.browser().get("/api/messages").is(200);
        assertThat(first.at("total").asInt()).isEqualTo(22);
        assertThat(first.at("items").size()).isEqualTo(20);
        assertThat(first.text("items.0.title")).isEqualTo(returned.title());
        Reply rest =
                one.browser().get("/api/messages?after=" + first.text("next")).is(200);
        assertThat(rest.at("items").size()).isEqualTo(2);
        assertThat(rest.text("next")).isEmpty();
        assertThat(Told.inbox(one, "&topic=RETURNED")).hasSize(1);
        assertThat(Told.inbox(one, "&q=" + encoded(returned.title().substring(2))))
                .as("found by a part of the title")
                .hasSize(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        Matter matter = Told.matter(one);
        told.returned(matter, Told.actor(other));
        Reply message = one.browser().speaking("en").get("/api/messages").is(200);
        assertThat(message.text("items.0.said")).contains(other.name()).doesNotContain("退回");
    }
}
