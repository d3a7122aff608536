package org.dukou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Others than those on the route are asked: passed on to, added, copied, standing in for who is away or has left. */
@DukouTest
class OthersAskedTest {

    private final ApprovalRounds rounds;
    private final Campus campus;
    private final PassingDays days;
    private Round round;

    OthersAskedTest(ApprovalRounds rounds, Campus campus, PassingDays days) {
        this.rounds = rounds;
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        round = rounds.round();
    }

    @Test
    void somebodyPassedOnToSeesItAndSigns() {
        round.start("a");
        assertThat(round.rounds(round.stranger)).isEmpty();
        round.act(round.collegeOfficer, "passing-on", Map.of("person", round.stranger.id(), "remarks", "请代审"))
                .is(200);
        assertThat(round.waiting(round.collegeOfficer)).isEmpty();
        assertThat(round.waiting(round.stranger)).hasSize(1);
        round.sign(round.stranger, null).is(200);
        assertThat(round.waiting(round.officer)).hasSize(1);
    }

    @Test
    void whoAuditsIsNotAskedToSign() {
        round.start("a");
        Campus.Someone auditor = campus.someone(Role.AUDITOR, campus.unit(Tier.OFFICE));
        round.act(round.collegeOfficer, "passing-on", Map.of("person", auditor.id()))
                .isProblem(409, "approval/auditor-signs-not");
        round.act(round.collegeOfficer, "signer", Map.of("person", auditor.id(), "place", "BESIDE_ME"))
                .isProblem(409, "approval/auditor-signs-not");
        assertThat(round.waiting(round.collegeOfficer)).hasSize(1);
    }

    @Test
    void nobodyIsAskedTwiceAtOneStep() {
        round.start("a");
        round.act(round.collegeOfficer, "signer", Map.of("person", round.stranger.id(), "place", "BESIDE_ME"))
                .is(200);
        round.act(round.collegeOfficer, "signer", Map.of("person", round.stranger.id(), "place", "BESIDE_ME"))
                .isProblem(409, "approval/asked-already");
        round.act(round.collegeOfficer, "passing-on", Map.of("person", round.stranger.id()))
                .isProblem(409, "approval/asked-already");
    }

    @Test
    void whatWaitedForALeaverWaitsForTheSuccessor() {
        round.start("a");
        round.act(round.collegeOfficer, "passing-on", Map.of("person", round.stranger.id()))
                .is(200);
        Campus.Someone successor = campus.someone(Role.INVENTOR, round.college);
        Campus.Someone hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        Reply leaver = hr.browser().get("/api/people/" + round.stranger.id()).is(200);
        Map<String, Object> departure =
                Map.of("lastDay", days.today().minusDays(1).toString(), "successor", successor.id());
        hr.browser()
                .post("/api/people/" + round.stranger.id() + "/departure", departure, leaver.version())
                .is(200);
        days.settle();

        assertThat(round.waiting(successor)).hasSize(1);
        assertThat(round.view(successor).text("steps.0.seats.0.names.0")).isEqualTo(successor.name());
        assertThat(round.forWhom()).contains("person:" + successor.id());
        round.sign(successor, null).is(200);
        assertThat(round.waiting(round.officer)).hasSize(1);
        assertThat(round.waiting(successor)).isEmpty();
    }

    @Test
    void whatTheSuccessorHasNotDoneGoesBackToWhoReturns() {
        round.start("a");
        round.act(round.collegeOfficer, "passing-on", Map.of("person", round.stranger.id()))
                .is(200);
        Campus.Someone successor = campus.someone(Role.INVENTOR, round.college);
        Campus.Someone hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        String path = "/api/people/" + round.stranger.id();
        Map<String, Object> departure =
                Map.of("lastDay", days.today().minusDays(1).toString(), "successor", successor.id());
        hr.browser()
                .post(path + "/departure", departure, hr.browser().get(path).version())
                .is(200);
        days.settle();
        assertThat(round.waiting(successor)).hasSize(1);

        Map<String, Object> back = Map.of("from", days.today().toString(), "reason", "返聘");
        hr.browser()
                .post(path + "/return", back, hr.browser().get(path).version())
                .is(200);
        days.settle();
        assertThat(round.waiting(successor)).isEmpty();
        assertThat(round.forWhom()).contains("person:" + round.stranger.id());
    }

    @Test
    void aDelegateSignsInTheNameOfTheAbsent() {
        Campus.Someone delegate = campus.someone(Role.INVENTOR, round.college);
        LocalDate today = days.today();
        round.collegeOfficer
                .browser()
                .post(
                        "/api/delegations",
                        Map.of(
                                "delegate", delegate.id(),
                                "roles", List.of(),
                                "from", today.toString(),
                                "to", today.plusDays(3).toString(),
                                "reason", "出差"))
                .is(201);
        round.start("a");
        assertThat(round.waiting(delegate)).hasSize(1);
        Reply signed = round.sign(delegate, null).is(200);
        assertThat(signed.text("steps.0.seats.0.signature.name"))
                .isEqualTo(delegate.name() + "（代 " + round.collegeOfficer.name() + "）");
        assertThat(round.box(delegate, "DONE")).hasSize(1);
    }

    @Test
    void aFurtherSignerSignsFirstAndNobodyUnknownIsAsked() {
        round.start("a");
        round.act(round.collegeOfficer, "signer", Map.of("person", UUID.randomUUID(), "place", "BEFORE_ME"))
                .isProblem(400, "approval/nobody-by-this-id");
        round.act(round.collegeOfficer, "signer", Map.of("person", round.stranger.id(), "place", "BEFORE_ME"))
                .is(200);
        assertThat(round.waiting(round.collegeOfficer)).isEmpty();
        round.sign(round.stranger, "已核对").is(200);
        assertThat(round.waiting(round.collegeOfficer)).hasSize(1);
    }

    @Test
    void aCopyLiesInItsBoxUntilItIsRead() {
        round.start("a");
        round.post(round.applicant, "copy", Map.of("persons", List.of(round.stranger.id()), "remarks", "请知悉"))
                .is(200);
        Reply copied = round.stranger.browser().get("/api/worklist?box=COPIED").is(200);
        assertThat(copied.text("items.0.remarks")).isEqualTo("请知悉");
        assertThat(round.counts(round.stranger).at("/copied").asLong()).isEqualTo(1);
        String path = "/api/worklist/copies/" + copied.text("items.0.id") + "/reading";
        round.officer.browser().post(path, Map.of()).isProblem(404, "request/missing");
        round.stranger.browser().post(path, Map.of()).is(200);
        assertThat(round.counts(round.stranger).at("/copied").asLong()).isZero();
        assertThat(round.rounds(round.stranger)).hasSize(1);
        round.post(round.stranger, "copy", Map.of("persons", List.of(round.legal.id())))
                .isProblem(409, "approval/not-asked");
    }

    @Test
    void copiesReadInOneStrokeAreUnreadAgainWhenItWasASlip() {
        round.start("a");
        for (String remarks : List.of("一", "二", "三")) {
            round.post(round.applicant, "copy", Map.of("persons", List.of(round.stranger.id()), "remarks", remarks))
                    .is(200);
        }
        List<String> copies = round.stranger
                .browser()
                .get("/api/worklist?box=COPIED")
                .is(200)
                .at("items")
                .valueStream()
                .map(item -> item.at("/id").asString())
                .toList();
        String path = "/api/worklist/copies/";
        round.stranger
                .browser()
                .post(path + copies.getFirst() + "/reading", Map.of())
                .is(200);
        assertThat(round.officer
                        .browser()
                        .post(path + "readings", Map.of("copies", copies))
                        .is(200)
                        .at("copies"))
                .isEmpty();
        Reply read = round.stranger
                .browser()
                .post(path + "readings", Map.of("copies", copies))
                .is(200);
        assertThat(read.at("copies")).hasSize(2);
        assertThat(round.counts(round.stranger).at("/copied").asLong()).isZero();
        round.officer
                .browser()
                .post(path + "readings/undoing", Map.of("copies", copies))
                .is(204);
        assertThat(round.counts(round.stranger).at("/copied").asLong()).isZero();
        round.stranger.browser().post(path + "readings/undoing", read.json()).is(204);
        assertThat(round.counts(round.stranger).at("/copied").asLong()).isEqualTo(2);
    }

    @Test
    void theWorklistIsCountedAndSearched() {
        round.start("a");
        assertThat(round.counts(round.collegeOfficer).at("/waiting").asLong()).isEqualTo(1);
        assertThat(round.found(round.collegeOfficer, "q=" + round.encoded("送审")))
                .isEqualTo(1);
        assertThat(round.found(round.collegeOfficer, "q=" + round.encoded("没有的")))
                .isZero();
        assertThat(round.found(round.collegeOfficer, "kind=deal&q=" + round.encoded(round.matter.number())))
                .isEqualTo(1);
        assertThat(round.found(round.collegeOfficer, "kind=disclosure")).isZero();
        Reply item = round.collegeOfficer.browser().get("/api/worklist").is(200);
        assertThat(item.text("items.0.askedBy")).isEqualTo(round.applicant.name());
        assertThat(item.text("items.0.waitsFor.0")).isEqualTo(round.collegeOfficer.name());
    }
}
