package org.dukou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A matter goes its route: signed in turn, sent back, refused, taken back; strangers cannot tell that it goes at all. */
@DukouTest
class ApprovalsTest {

    private final ApprovalRounds rounds;
    private final Campus campus;
    private final Clock clock;
    private Round round;

    ApprovalsTest(ApprovalRounds rounds, Campus campus, Clock clock) {
        this.rounds = rounds;
        this.campus = campus;
        this.clock = clock;
    }

    @BeforeEach
    void furnish() {
        round = rounds.round();
    }

    @Test
    void theRouteIsShownBeforehandWithNames() {
        Reply preview = round.applicant
                .browser()
                .get("/api/approvals/preview?matterKind=deal&way=LICENCE&amount=100000.00&college="
                        + round.college.value())
                .is(200);
        assertThat(preview.text("steps.0.seats.0.post")).isEqualTo("COLLEGE");
        assertThat(preview.text("steps.0.seats.0.names.0")).isEqualTo(round.collegeOfficer.name());
        assertThat(preview.text("basis")).contains("2026");
        assertThat(preview.at("addressees").isMissingNode()).isTrue();
    }

    @Test
    void everyoneSignsInTurnAndTheWorklistFollows() {
        round.start("a");
        assertThat(round.waiting(round.collegeOfficer)).containsExactly("approval.waiting.sign");
        assertThat(round.waiting(round.legal)).isEmpty();

        Reply signed = round.sign(round.collegeOfficer, "同意").is(200);
        assertThat(signed.text("steps.0.state")).isEqualTo("DONE");
        assertThat(signed.text("steps.0.seats.0.signature.remarks")).isEqualTo("同意");
        assertThat(signed.text("statement")).contains(round.officer.name()).contains("第 1 天");
        assertThat(round.waiting(round.collegeOfficer)).isEmpty();
        assertThat(round.box(round.collegeOfficer, "DONE")).containsExactly("approval.waiting.sign");
        assertThat(round.waiting(round.officer)).hasSize(1);
        assertThat(round.waiting(round.applicant)).as("one's own matter").isEmpty();
        assertThat(round.box(round.applicant, "STARTED")).hasSize(1);
        assertThat(round.started(round.applicant))
                .contains(round.officer.name())
                .doesNotContain(round.applicant.name());

        round.sign(round.officer, null).is(200);
        round.sign(round.assets, null).is(200);
        round.sign(round.legal, null).is(200);
        Reply granted = round.sign(round.director, null).is(200);
        assertThat(granted.text("state")).isEqualTo("GRANTED");
        assertThat(granted.at("may")).isEmpty();
        assertThat(round.waiting(round.director)).isEmpty();

        Reply timeline = round.applicant
                .browser()
                .get("/api/timeline?kind=deal&id=" + round.matter.id())
                .is(200);
        assertThat(timeline.json()).hasSize(7);
        assertThat(timeline.text("0.said")).isEqualTo("审批通过");
    }

    @Test
    void theApplicantMayNotSignAndIsToldWhy() {
        round.start("a");
        round.sign(round.collegeOfficer, null).is(200);
        round.post(round.applicant, "signature", Map.of("seat", round.openSeat(round.applicant, 0)))
                .isProblem(409, "approval/own-matter");
        round.post(round.legal, "signature", Map.of("seat", round.openSeat(round.applicant, 0)))
                .isProblem(409, "approval/not-asked");
    }

    @Test
    void ofTwoHoldersWhoSignAtOnceOneWinsAndTheOtherLearnsIt() {
        UnitId institute = campus.unit(Tier.INSTITUTE);
        List<Campus.Someone> holders = new ArrayList<>(List.of(round.officer));
        for (int i = 0; i < 3; i++) {
            holders.add(campus.someone(Role.TRANSFER_OFFICER, institute));
        }
        holders.forEach(Campus.Someone::browser);
        round.start("a");
        round.sign(round.collegeOfficer, null).is(200);
        String seat = round.openSeat(round.officer, 0);
        List<Reply> replies = holders.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> round.post(one, "signature", Map.of("seat", seat))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 200)
                .allSatisfy(reply -> reply.isProblem(409, "approval/signed-already"));
    }

    @Test
    void aReturnNeedsRemarksAndSendsItBackToTheApplicantUntilItComesAgain() {
        round.start("a");
        round.sign(round.collegeOfficer, null).is(200);
        round.act(round.officer, "return", Map.of()).isProblem(400, "request/field-required");
        Reply returned =
                round.act(round.officer, "return", Map.of("remarks", "请补评估报告")).is(200);
        assertThat(returned.text("state")).isEqualTo("RETURNED");
        assertThat(returned.text("notes.0.remarks")).isEqualTo("请补评估报告");
        assertThat(round.waiting(round.officer)).isEmpty();

        round.start("a");
        assertThat(round.waiting(round.collegeOfficer)).as("unchanged").isEmpty();
        assertThat(round.waiting(round.officer)).hasSize(1);
        assertThat(round.view(round.officer).text("steps.0.state")).isEqualTo("SKIPPED");
        assertThat(round.rounds(round.officer)).hasSize(2);
    }

    @Test
    void anEarlierStepIsAskedAgainWhenItGoesBackThere() {
        round.start("a");
        round.sign(round.collegeOfficer, null).is(200);
        round.sign(round.officer, null).is(200);
        round.act(round.legal, "return", Map.of("step", 0, "remarks", "学院请再核对")).is(200);
        assertThat(round.waiting(round.collegeOfficer)).hasSize(1);
        assertThat(round.waiting(round.assets)).isEmpty();
        round.sign(round.collegeOfficer, null).is(200);
        assertThat(round.waiting(round.legal)).hasSize(1);
        assertThat(round.waiting(round.assets)).hasSize(1);
    }

    @Test
    void aRejectionEndsItAndNobodyIsAskedAnyMore() {
        round.start("a");
        round.act(round.collegeOfficer, "rejection", Map.of("remarks", "权属有争议")).is(200);
        assertThat(round.waiting(round.collegeOfficer)).isEmpty();
        round.act(round.collegeOfficer, "rejection", Map.of("remarks", "再说一次")).isProblem(409, "approval/over");
    }

    @Test
    void takenBackItWaitsForNobody() {
        round.start("a");
        round.transaction.executeWithoutResult(
                _ -> round.approvals.withdraw(round.matter, round.actor(), clock.instant()));
        assertThat(round.waiting(round.collegeOfficer)).isEmpty();
        assertThat(round.view(round.applicant).text("state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void strangersCannotTellItFromNothing() {
        round.start("a");
        round.stranger.browser().get("/api/approvals/" + round.id()).isProblem(404, "request/missing");
        assertThat(round.rounds(round.stranger)).isEmpty();
        round.stranger
                .browser()
                .post("/api/approvals/" + round.id() + "/rejection", Map.of("remarks", "不"), 0)
                .isProblem(404, "request/missing");
    }
}
