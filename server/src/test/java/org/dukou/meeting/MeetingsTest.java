package org.dukou.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dukou.kernel.Matter;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body decides together: from the agenda to the resolution, and what comes of it. */
@DukouTest
class MeetingsTest {

    private final Assemblies assemblies;
    private Assembly assembly;

    MeetingsTest(Assemblies assemblies) {
        this.assemblies = assemblies;
    }

    @BeforeEach
    void furnish() {
        assembly = assemblies.assembly();
    }

    // --- onto the agenda ---

    @Test
    void aMatterThatComesBeforeTheCutoffIsOnTheAgendaAndALaterOneOnTheNext() {
        Reply first = assembly.called(5, 2);
        Reply second = assembly.called(12, 9);
        assembly.aMatterComes("赶上的事项");
        assembly.days.pass(3);
        assembly.aMatterComes("迟到的事项");
        Reply seen = assembly.see(assembly.secretary, first);
        assertThat(seen.text("stage")).isEqualTo("AGENDA_CLOSED");
        assertThat(Assembly.titles(seen.at("agenda"))).containsExactly("赶上的事项");
        assertThat(Assembly.titles(assembly.see(assembly.chair, second).at("agenda")))
                .containsExactly("迟到的事项");
    }

    @Test
    void withNoMeetingCalledTheSecretaryIsToldAndTheNextCallTakesWhatWaits() {
        assembly.aMatterComes("先到的事项");
        assembly.aMatterComes("后到的事项");
        assertThat(assembly.waiting(assembly.secretary))
                .containsExactly("approval.waiting.agenda", "approval.waiting.agenda");
        assertThat(coming(assembly.secretary)).isEqualTo(2);
        Reply called = assembly.called();
        assertThat(Assembly.titles(called.at("agenda"))).containsExactly("先到的事项", "后到的事项");
    }

    @Test
    void onlyTheSecretaryCallsMeetingsAndOnlyForDaysToCome() {
        assembly.call(assembly.chair, 5, 2).isProblem(409, "meeting/secretary-only");
        assembly.call(assembly.collegeOfficer, 5, 2).isProblem(409, "meeting/secretary-only");
        assembly.call(assembly.secretary, -1, -2).isProblem(400, "meeting/day-past");
        assembly.call(assembly.secretary, 3, 4).isProblem(400, "meeting/cutoff-after-meeting");
    }

    @Test
    void theSecretaryOrdersTheAgendaTakesMattersOffAndBringsThemBack() {
        for (String title : List.of("甲", "乙", "丙")) {
            assembly.aMatterComes(title);
        }
        Reply meeting = assembly.called();
        List<String> order = new ArrayList<>(meeting.at("agenda")
                .valueStream()
                .map(line -> line.at("/id").asString())
                .toList());
        Collections.reverse(order);
        Reply turned = assembly.act(assembly.secretary, meeting, "order", Map.of("items", order))
                .is(200);
        assertThat(Assembly.titles(turned.at("agenda"))).containsExactly("丙", "乙", "甲");
        assembly.act(assembly.secretary, meeting, "order", Map.of("items", order.subList(0, 2)))
                .isProblem(400, "meeting/order-of-all");
        assembly.act(assembly.chair, meeting, "order", Map.of("items", order)).isProblem(409, "meeting/secretary-only");

        Reply less = assembly.act(assembly.secretary, meeting, "items/" + order.get(0) + "/postponement", Map.of())
                .is(200);
        assertThat(Assembly.titles(less.at("agenda"))).containsExactly("乙", "甲");
        assertThat(Assembly.titles(less.at("waiting"))).containsExactly("丙");
        Reply again = assembly.act(assembly.secretary, meeting, "items/" + order.get(0) + "/admission", Map.of())
                .is(200);
        assertThat(Assembly.titles(again.at("agenda"))).containsExactly("乙", "甲", "丙");
    }

    @Test
    void aCancelledMeetingLeavesItsMattersToTheNextOne() {
        assembly.aMatterComes("顺延的事项");
        Reply meeting = assembly.called(5, 2);
        Reply next = assembly.called(12, 9);
        assembly.act(assembly.secretary, meeting, "cancellation", Map.of("reason", "主持人出差"))
                .is(200);
        assertThat(Assembly.titles(assembly.see(assembly.secretary, next).at("agenda")))
                .containsExactly("顺延的事项");
    }

    @Test
    void aMatterTakenBackLeavesTheAgendaAndComesAgainWhenPutUpAgain() {
        Matter matter = assembly.aMatterComes("反复的事项");
        Reply meeting = assembly.called();
        assembly.takeBack(matter);
        assertThat(assembly.see(assembly.secretary, meeting).at("agenda")).isEmpty();
        assertThat(assembly.waiting(assembly.secretary)).isEmpty();
        assembly.putUp(matter);
        assertThat(Assembly.titles(assembly.see(assembly.secretary, meeting).at("agenda")))
                .containsExactly("反复的事项");
    }

    // --- at the meeting ---

    @Test
    void theResolutionIsTheSignOffOfTheStepOnceTheChairHasConfirmed() {
        Matter matter = assembly.aMatterComes("同意的事项");
        Reply meeting = assembly.called();
        assembly.held(meeting, 0);
        assembly.resolve(meeting, 1, assembly.withConditions(assembly.collegeOfficer, 7))
                .is(200);
        assertThat(assembly.approval(matter, assembly.applicant).text("0.steps.1.state"))
                .isEqualTo("HERE");

        assembly.act(assembly.secretary, meeting, "minutes", Map.of()).is(200);
        assertThat(assembly.waiting(assembly.chair)).containsExactly("meeting.waiting.confirm");
        assembly.act(assembly.chair, meeting, "confirmation", Map.of()).is(200);
        assembly.days.settle();

        Reply approval = assembly.approval(matter, assembly.applicant);
        String seat = "0.steps.1.seats.0.signature.";
        assertThat(approval.text("0.steps.1.state")).isEqualTo("DONE");
        assertThat(approval.text(seat + "name")).isEqualTo(assembly.secretary.name());
        assertThat(approval.text(seat + "resolution.outcome")).isEqualTo("PASS_WITH_CONDITIONS");
        assertThat(approval.text(seat + "resolution.number"))
                .startsWith("联席会")
                .endsWith("〔" + assembly.today().getYear() + "〕1号 第1项");
        assertThat(approval.text(seat + "resolution.meetingId")).isEqualTo(meeting.id());
        assertThat(assembly.waiting(assembly.chair)).isEmpty();
        assertThat(assembly.waiting(assembly.secretary)).isEmpty();
    }

    @Test
    void aRefusalEndsTheMatterAndADeferralBringsItBeforeTheNextMeeting() {
        Matter refused = assembly.aMatterComes("不同意的事项");
        Matter deferred = assembly.aMatterComes("暂缓的事项");
        Reply meeting = assembly.called(5, 2);
        Reply next = assembly.called(12, 9);
        assembly.held(meeting, 0);
        assembly.resolve(meeting, 1, Assembly.resolution("REFUSED")).is(200);
        assembly.resolve(meeting, 2, Assembly.resolution("DEFERRED")).is(200);
        assembly.confirmed(meeting);
        assertThat(assembly.approval(refused, assembly.applicant).text("0.state"))
                .isEqualTo("REJECTED");
        assertThat(assembly.approval(deferred, assembly.applicant).text("0.state"))
                .isEqualTo("RUNNING");
        assertThat(Assembly.titles(assembly.see(assembly.secretary, next).at("agenda")))
                .containsExactly("暂缓的事项");
    }

    @Test
    void withoutAQuorumNothingIsDecidedButAMatterMayBePutOff() {
        assembly.aMatterComes("人数不足的事项");
        Reply meeting = assembly.called();
        assembly.held(meeting, 2);
        Reply seen = assembly.see(assembly.secretary, meeting);
        assertThat(seen.at("agenda.0.bench.least").asInt())
                .as("two thirds of five")
                .isEqualTo(4);
        assertThat(seen.at("agenda.0.bench.quorate").asBoolean()).isFalse();
        assembly.resolve(meeting, 1, Assembly.resolution("AGREED")).isProblem(409, "meeting/no-quorum");
        assembly.resolve(meeting, 1, Assembly.resolution("DEFERRED")).is(200);
    }

    @Test
    void whoseOwnMatterItIsStepsBackCountsForNothingAndReadsNothingOfTheDiscussion() {
        Campus.Someone party = assembly.members.getFirst();
        assembly.aMatterComes("本人的事项", party);
        Reply meeting = assembly.called();
        assembly.held(meeting, 1);
        Reply seen = assembly.see(assembly.secretary, meeting);
        assertThat(seen.at("agenda.0.bench.members").asInt()).isEqualTo(4);
        assertThat(seen.at("agenda.0.bench.present").asInt()).isEqualTo(3);
        assertThat(seen.text("agenda.0.recusals.0.name")).isEqualTo(party.name());

        assembly.resolve(meeting, 1, Assembly.resolution("AGREED")).is(200);
        assertThat(assembly.see(party, meeting).at("agenda.0.verdict").isNull()).isTrue();
        assertThat(assembly.see(assembly.chair, meeting).text("agenda.0.verdict.discussion"))
                .contains("用途");
        assembly.confirmed(meeting);
        assertThat(assembly.see(party, meeting).text("agenda.0.verdict.outcome"))
                .isEqualTo("AGREED");
        assertThat(assembly.see(party, meeting).text("agenda.0.verdict.discussion"))
                .isEmpty();
    }

    @Test
    void aMemberMayStepBackForAReasonAndWhatWasResolvedWithThemIsVoid() {
        assembly.aMatterComes("有亲属关系的事项");
        Reply meeting = assembly.called();
        assembly.held(meeting, 0);
        assembly.resolve(meeting, 1, Assembly.resolution("AGREED")).is(200);
        String item = assembly.see(assembly.secretary, meeting).text("agenda.0.id");
        Campus.Someone member = assembly.members.get(1);
        Map<String, Object> back = Map.of("person", member.id(), "reason", "受让方是其亲属的企业");
        Reply after = assembly.act(assembly.secretary, meeting, "items/" + item + "/recusal", back)
                .is(200);
        assertThat(after.at("agenda.0.verdict").isNull()).isTrue();
        assertThat(after.text("agenda.0.recusals.0.reason")).contains("亲属");
        assembly.act(assembly.secretary, meeting, "items/" + item + "/recusal", back)
                .isProblem(409, "meeting/recused-already");
        assembly.act(assembly.secretary, meeting, "minutes", Map.of()).isProblem(409, "meeting/not-all-resolved");
    }

    @Test
    void aSecretaryWhoIsAPartyDoesNotRecordIt() {
        assembly.aMatterComes("秘书的事项", assembly.secretary);
        Reply meeting = assembly.called();
        assembly.held(meeting, 0);
        assembly.resolve(meeting, 1, Assembly.resolution("AGREED")).isProblem(409, "meeting/secretary-recused");
    }

    @Test
    void whatIsWrittenDownMustFit() {
        assembly.aMatterComes("填写的事项");
        Reply meeting = assembly.called();
        assembly.resolve(meeting, 1, Assembly.resolution("AGREED")).isProblem(409, "meeting/not-now");
        assembly.days.comeTo(assembly.today().plusDays(5));
        assembly.resolve(meeting, 1, Assembly.resolution("AGREED")).isProblem(409, "meeting/attendance-first");
        assembly.act(
                        assembly.secretary,
                        meeting,
                        "attendance",
                        Map.of("presiding", assembly.chair.id(), "present", List.of()))
                .isProblem(409, "meeting/presiding-is-present");
        assembly.held(meeting, 0);
        assembly.resolve(meeting, 1, Assembly.resolution("AGREED_WITH_CONDITIONS"))
                .isProblem(400, "meeting/conditions-of-agreement");
        Map<String, Object> voted = Assembly.resolution("AGREED");
        voted.put("votes", Map.of("agreed", 5, "against", 0, "abstained", 0));
        assembly.resolve(meeting, 1, voted).isProblem(409, "meeting/votes-not-here");
    }

    @Test
    void theChairReturnsMinutesAndConfirmedOnesChangeByAddendumOnly() {
        assembly.aMatterComes("改过的事项");
        Reply meeting = assembly.called();
        assembly.held(meeting, 0);
        assembly.resolve(meeting, 1, Assembly.resolution("AGREED")).is(200);
        assembly.act(assembly.secretary, meeting, "minutes", Map.of()).is(200);
        assembly.resolve(meeting, 1, Assembly.resolution("REFUSED")).isProblem(409, "meeting/not-now");
        assembly.act(assembly.secretary, meeting, "confirmation", Map.of()).isProblem(409, "meeting/not-now");
        assembly.act(assembly.chair, meeting, "return", Map.of("remarks", "第1项应写明金额"))
                .is(200);
        assertThat(assembly.waiting(assembly.secretary)).contains("meeting.waiting.correct");
        assembly.confirmed(meeting);
        assembly.resolve(meeting, 1, Assembly.resolution("REFUSED")).isProblem(409, "meeting/not-now");
        Reply amended = assembly.act(assembly.secretary, meeting, "addendum", Map.of("text", "列席人员补记一人"))
                .is(200);
        assertThat(amended.text("told.addenda.0.text")).contains("列席");
    }

    @Test
    void aMatterTakenBackAfterTheMeetingStaysInTheMinutesAndNothingComesOfIt() {
        Matter matter = assembly.aMatterComes("撤回的事项");
        Reply meeting = assembly.called();
        assembly.held(meeting, 0);
        assembly.resolve(meeting, 1, assembly.withConditions(assembly.collegeOfficer, 7))
                .is(200);
        assembly.act(assembly.secretary, meeting, "minutes", Map.of()).is(200);
        assembly.takeBack(matter);
        Reply confirmed =
                assembly.act(assembly.chair, meeting, "confirmation", Map.of()).is(200);
        assertThat(confirmed.text("agenda.0.state")).isEqualTo("GONE");
        assertThat(confirmed.at("followUps")).isEmpty();
    }

    @Test
    void theSecretaryCannotSignByHandWhatTheBodyDecides() {
        Matter matter = assembly.aMatterComes("想代签的事项");
        Reply round = assembly.approval(matter, assembly.secretary);
        assertThat(round.at("0.may").valueStream().map(act -> act.asString()).toList())
                .containsExactly("RETURN", "COPY");
        assembly.secretary
                .browser()
                .post(
                        "/api/approvals/" + round.text("0.id") + "/signature",
                        Map.of(
                                "seat",
                                round.text("0.mySeat"),
                                "resolution",
                                Map.of(
                                        "meeting", "联席会",
                                        "heldOn", assembly.today(),
                                        "number", "1",
                                        "outcome", "PASS",
                                        "text", "同意")))
                .isProblem(409, "approval/decided-at-the-meeting");
    }

    @Test
    void theMinutesAreAWordDocumentInWhichWhoSteppedBackFindsNoDiscussion() throws Exception {
        Campus.Someone party = assembly.members.getFirst();
        assembly.aMatterComes("<三角> & 方案 🚢", party);
        Reply meeting = assembly.called();
        assembly.held(meeting, 0);
        assembly.resolve(meeting, 1, assembly.withConditions(assembly.collegeOfficer, 7))
                .is(200);
        assembly.confirmed(meeting);
        String told = minutes(assembly.chair, meeting);
        assertThat(told).contains("学院党政联席会会议纪要", "第 1 项　<三角> & 方案 🚢", "补充资信证明", "有委员问及用途", assembly.secretary.name());
        assertThat(minutes(party, meeting)).contains("补充资信证明").doesNotContain("有委员问及用途");
    }

    /** Everything that stands in the document, as a word processor reads it. */
    private static String minutes(Campus.Someone who, Reply meeting) throws Exception {
        byte[] file = who.browser().fetch("/api/meetings/" + meeting.id() + "/minutes-file");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()))
                            .getDocumentElement()
                            .getTextContent();
                }
            }
        }
        throw new AssertionError("no document in it");
    }

    // --- what is to be done ---

    @Test
    void whatWasResolvedIsFollowedUpUntilItIsDone() {
        assembly.aMatterComes("督办的事项");
        Reply meeting = assembly.called();
        assembly.held(meeting, 0);
        Campus.Someone owner = assembly.collegeOfficer;
        assembly.resolve(meeting, 1, assembly.withConditions(owner, 7)).is(200);
        Reply confirmed = assembly.confirmed(meeting);
        String path = "/api/follow-ups/" + confirmed.text("followUps.0.id");
        assertThat(assembly.waiting(owner)).contains("meeting.waiting.follow-up");
        assertThat(owner.browser().get(path).is(200).at("matterTitle").isNull())
                .as("who is asked to do it does not sit on the body")
                .isTrue();

        assembly.days.pass(8);
        assertThat(owner.browser()
                        .get("/api/follow-ups?state=OVERDUE&mine=true")
                        .is(200)
                        .at("total")
                        .asInt())
                .isEqualTo(1);
        Reply seen = owner.browser().get(path).is(200);
        assembly.secretary
                .browser()
                .post(path + "/report", Map.of("evidence", "代报"), seen.version())
                .isProblem(409, "meeting/follow-up-not-yours");
        Reply done = owner.browser()
                .post(path + "/report", Map.of("evidence", "资信证明已入卷"), seen.version())
                .is(200);
        assertThat(done.text("state")).isEqualTo("DONE_LATE");
        assertThat(assembly.waiting(owner)).doesNotContain("meeting.waiting.follow-up");
        assembly.secretary
                .browser()
                .post(path + "/reopening", Map.of("remarks", "证明已过期"), done.version())
                .is(200);
        assertThat(assembly.waiting(owner)).contains("meeting.waiting.follow-up");
    }

    @Test
    void theFiguresOfTheYearAreTheListsBehindThem() {
        assembly.aMatterComes("第一件");
        assembly.aMatterComes("第二件");
        Reply meeting = assembly.called();
        assembly.held(meeting, 0);
        assembly.resolve(meeting, 1, assembly.withConditions(assembly.collegeOfficer, 7))
                .is(200);
        assembly.resolve(meeting, 2, Assembly.resolution("DEFERRED")).is(200);
        assembly.confirmed(meeting);
        int year = assembly.today().getYear();
        Reply figures = assembly.chair
                .browser()
                .get("/api/decisions/figures?body=" + assembly.body + "&year=" + year)
                .is(200);
        assertThat(figures.at("meetings").asInt()).isEqualTo(1);
        assertThat(figures.at("withConditions").asInt()).isEqualTo(1);
        assertThat(figures.at("deferred").asInt()).isEqualTo(1);
        assertThat(figures.at("coming").asInt()).isEqualTo(1);
        assertThat(figures.at("medianDays").asInt()).isEqualTo(5);
        assertThat(figures.at("followUps").asInt()).isEqualTo(1);
        assertThat(assembly.chair
                        .browser()
                        .get("/api/decisions?outcome=AGREED_WITH_CONDITIONS&year=" + year + "&body=" + assembly.body)
                        .is(200)
                        .text("items.0.matterTitle"))
                .isEqualTo("第一件");
    }

    // --- who may know ---

    @Test
    void nobodyOutsideTheBodyCanTellThatItMeetsAboutAnything() {
        Assembly other = assemblies.assembly();
        Matter matter = assembly.aMatterComes("机密的事项");
        Reply meeting = assembly.called();
        for (Campus.Someone stranger :
                List.of(other.chair, other.secretary, other.members.getFirst(), assembly.collegeOfficer)) {
            stranger.browser().get("/api/meetings/" + meeting.id()).isProblem(404, "request/missing");
            stranger.browser()
                    .post("/api/meetings/" + meeting.id() + "/cancellation", Map.of("reason", "不"), 0)
                    .isProblem(404, "request/missing");
            assertThat(found(stranger, "/api/meetings?body=" + assembly.body)).isZero();
            assertThat(found(stranger, "/api/decisions?coming=true&body=" + assembly.body))
                    .isZero();
            assertThat(stranger.browser()
                            .get("/api/decisions/figures?body=" + assembly.body + "&year="
                                    + assembly.today().getYear())
                            .is(200)
                            .at("coming")
                            .asInt())
                    .isZero();
        }
        assertThat(assembly.approval(matter, other.chair).json()).isEmpty();
        assertThat(assembly.approval(matter, assembly.members.getFirst()).json())
                .as("members see what comes before them")
                .hasSize(1);
    }

    @Test
    void whoNoLongerSitsOnTheBodySeesNothingOfItAnyMore() {
        Campus.Someone member = assembly.members.getFirst();
        assembly.aMatterComes("以后的事项");
        Reply meeting = assembly.called();
        assembly.see(member, meeting);
        assembly.administer(
                        "relief",
                        Map.of(
                                "person", member.id(),
                                "from", assembly.today().minusDays(30),
                                "lastDay", assembly.today().minusDays(1)))
                .is(200);
        member.browser().get("/api/meetings/" + meeting.id()).isProblem(404, "request/missing");
    }

    private int coming(Campus.Someone who) {
        return found(who, "/api/decisions?coming=true&body=" + assembly.body);
    }

    private static int found(Campus.Someone who, String path) {
        return who.browser().get(path).is(200).at("total").asInt();
    }
}
