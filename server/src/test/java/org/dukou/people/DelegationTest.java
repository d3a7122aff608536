package org.dukou.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DukouTest
class DelegationTest {

    private final Campus campus;
    private final LocalDate today;
    private UnitId office;
    private UnitId college;
    private Campus.Someone away;
    private Campus.Someone delegate;

    DelegationTest(Campus campus, Clock clock) {
        this.campus = campus;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void furnish() {
        office = campus.unit(Tier.OFFICE);
        college = campus.college();
        away = campus.someone(Role.HR, office);
        delegate = campus.someone(Role.COLLEGE_OFFICER, college);
    }

    @Test
    void theDelegateActsForTheAbsentAndTheJournalSaysSo() {
        Map<String, Object> joining = Map.of(
                "staffNumber",
                "n" + away.id(),
                "name",
                "程远帆",
                "kind",
                "OUTSIDE",
                "unit",
                college.value(),
                "joinedOn",
                "2024-09-01");
        delegate.browser().post("/api/people", joining).is(403);
        name(away, delegate, List.of("HR")).is(201);

        Reply person = delegate.browser().post("/api/people", joining).is(201);
        Reply timeline = away.browser().get("/api/timeline?kind=person&id=" + person.id());
        assertThat(timeline.text("0.by")).isEqualTo(delegate.name() + "（代 " + away.name() + "）");
        assertThat(delegate.browser().get("/api/session").text("lent.0.name")).isEqualTo(away.name());
    }

    @Test
    void inOnesOwnRoleOneActsInOnesOwnName() {
        name(away, delegate, List.of()).is(201);
        Viewer viewer = delegate.viewer();
        assertThat(viewer.roles()).contains(Role.HR, Role.COLLEGE_OFFICER);
        assertThat(viewer.actorIn(Role.COLLEGE_OFFICER, college.value()))
                .isEqualTo(new Actor(delegate.id(), delegate.name()));
        assertThat(viewer.actorIn(Role.HR, office.value()).onBehalfOf()).isEqualTo(away.id());
        assertThat(viewer.actorIn(Role.HR, office.value()).involves(delegate.id()))
                .isTrue();
        assertThat(viewer.person()).isEqualTo(delegate.id());
        assertThat(viewer.actor().onBehalfOf()).isNull();
    }

    @Test
    void theSameRoleOfAnotherUnitIsRecognisedAsLent() {
        UnitId elsewhere = campus.college();
        Campus.Someone neighbour = campus.someone(Role.COLLEGE_OFFICER, elsewhere);
        name(neighbour, delegate, List.of()).is(201);
        assertThat(delegate.viewer()
                        .actorIn(Role.COLLEGE_OFFICER, elsewhere.value())
                        .onBehalfOf())
                .isEqualTo(neighbour.id());
    }

    @Test
    void whatOneLooksAfterCannotBePassedOn() {
        name(away, delegate, List.of()).is(201);
        Campus.Someone third = campus.someone(Role.INVENTOR, college);
        name(delegate, third, List.of("HR")).isProblem(409, "people/role-not-yours-to-lend");
        name(delegate, third, List.of()).is(201);
        assertThat(third.viewer().roles()).containsExactlyInAnyOrder(Role.INVENTOR, Role.COLLEGE_OFFICER);
    }

    @Test
    void auditAndAdministrationAreNeverLentAndAuditorsLookAfterNothing() {
        Campus.Someone administrator = campus.someone(Role.ADMINISTRATOR, office);
        name(administrator, delegate, List.of("ADMINISTRATOR")).isProblem(409, "people/role-never-lent");
        campus.also(administrator, Role.HR, office);
        name(administrator, delegate, List.of()).is(201);
        assertThat(delegate.viewer().roles()).contains(Role.HR).doesNotContain(Role.ADMINISTRATOR);

        Campus.Someone auditor = campus.someone(Role.AUDITOR, office);
        name(away, auditor, List.of()).isProblem(409, "people/auditor-acts-not");
        name(away, away, List.of()).isProblem(409, "people/delegate-is-oneself");
    }

    @Test
    void whoIsNotOnTheStaffLooksAfterNothing() {
        PersonId heir = campus.keyless(PersonKind.HEIR);
        away.browser()
                .post(
                        "/api/delegations",
                        Map.of(
                                "delegate", heir.value(),
                                "roles", List.of(),
                                "from", "2026-11-02",
                                "to", "2099-12-31",
                                "reason", "出差"))
                .isProblem(409, "people/delegate-not-staff");
    }

    @Test
    void endedEarlyTheDelegateIsOneselfAgain() {
        Reply delegation = name(away, delegate, List.of()).is(201);
        assertThat(delegate.viewer().is(Role.HR)).isTrue();
        campus.someone(Role.HR, office)
                .browser()
                .post("/api/delegations/" + delegation.id() + "/end", Map.of(), delegation.version())
                .isProblem(409, "people/delegation-over");
        away.browser()
                .post("/api/delegations/" + delegation.id() + "/end", Map.of(), delegation.version())
                .is(200);
        assertThat(delegate.viewer().is(Role.HR)).isFalse();
        assertThat(delegate.viewer().absentees()).isEmpty();
    }

    @Test
    void aDelegationIsNoOneElsesBusiness() {
        name(away, delegate, List.of()).is(201);
        Campus.Someone stranger = campus.someone(Role.INVENTOR, college);
        assertThat(stranger.browser()
                        .get("/api/delegations?person=" + away.id())
                        .is(200)
                        .json())
                .isEmpty();
        assertThat(delegate.browser()
                        .get("/api/delegations?person=" + away.id())
                        .is(200)
                        .json())
                .hasSize(1);
    }

    private Reply name(Campus.Someone absent, Campus.Someone whom, List<String> roles) {
        Map<String, Object> naming = new HashMap<>();
        naming.put("delegate", whom.id());
        naming.put("roles", roles);
        naming.put("from", today.toString());
        naming.put("to", today.plusDays(7).toString());
        naming.put("reason", "赴外地参加技术转移大会");
        return absent.browser().post("/api/delegations", naming);
    }
}
