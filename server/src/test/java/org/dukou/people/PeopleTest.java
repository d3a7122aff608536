package org.dukou.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Audience;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.access.Role;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DukouTest
class PeopleTest {

    private final Campus campus;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LocalDate today;
    private UnitId office;
    private UnitId college;
    private Campus.Someone administrator;
    private Campus.Someone hr;

    PeopleTest(Campus campus, People people, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.campus = campus;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void furnish() {
        office = campus.unit(Tier.OFFICE);
        college = campus.college();
        administrator = campus.someone(Role.ADMINISTRATOR, office);
        hr = campus.someone(Role.HR, office);
    }

    @Test
    void aStudentJoinsBecomesStaffAndIsFoundInTheRegister() {
        Reply student = join("STUDENT");
        Reply staff = act(
                        hr, student, "move", Map.of("unit", office.value(), "kind", "STAFF", "from", today.toString()))
                .is(200);
        assertThat(staff.text("places.0.kind")).isEqualTo("STUDENT");
        assertThat(staff.text("places.0.to")).isEqualTo(today.minusDays(1).toString());
        assertThat(staff.text("places.1.unit")).isEqualTo(office.value().toString());

        Reply found = hr.browser()
                .get("/api/people/register?kind=STAFF&unit=" + office.value() + "&q=" + staff.text("staffNumber"))
                .is(200);
        assertThat(found.at("items")).hasSize(1);
        assertThat(found.at("total").asLong()).isEqualTo(1);
        join("STUDENT", staff.text("staffNumber")).isProblem(409, "people/staff-number-taken");
    }

    @Test
    void onePersonHoldsSeveralRolesInSeveralUnitsFromDayToDay() {
        Reply person = join("STAFF");
        Reply one = assign(person, Role.INVENTOR, college, null).is(200);
        Reply two =
                assign(one, Role.COLLEGE_OFFICER, college, today.plusDays(30)).is(200);
        Reply three = assign(two, Role.SERVICE_STAFF, office, null).is(200);
        assertThat(three.at("assignments")).hasSize(3);
        assign(three, Role.INVENTOR, college, null).isProblem(409, "people/role-held-already");

        Reply ended = act(
                        administrator,
                        three,
                        "assignment-end",
                        Map.of("role", "INVENTOR", "unit", college.value(), "from", today.toString()))
                .is(200);
        assertThat(ended.at("assignments")).hasSize(2);
        assign(ended, Role.INVENTOR, college, null).is(200);
    }

    @Test
    void theTimelineNamesWhoGaveARole() {
        Reply person = assign(join("STAFF"), Role.INVENTOR, college, null).is(200);
        Reply lines =
                hr.browser().get("/api/timeline?kind=person&id=" + person.id()).is(200);
        assertThat(lines.text("0.said")).isEqualTo(administrator.viewer().name() + " 授予 程远帆 成果完成人角色，自 " + today + " 起");
        assertThat(lines.text("1.said")).isEqualTo(hr.viewer().name() + " 登记了 程远帆");
    }

    @Test
    void aSignInNameThatCannotBeTypedIsRefused() {
        act(administrator, join("STAFF"), "sign-in", Map.of("login", "qin yi"))
                .isProblem(400, "people/login-characters");
    }

    @Test
    void whoAuditsActsInNothingElse() {
        Reply person = assign(join("STAFF"), Role.AUDITOR, office, null).is(200);
        assign(person, Role.FINANCE, office, null).isProblem(409, "people/auditor-acts-not");
        Reply acting = assign(join("STAFF"), Role.ADMINISTRATOR, office, null).is(200);
        assign(acting, Role.AUDITOR, office, null).isProblem(409, "people/auditor-acts-not");

        Campus.Someone auditor = campus.someone(Role.AUDITOR, office);
        auditor.browser().get("/api/people/" + person.id()).is(200);
        auditor.browser().post("/api/people", Map.of()).is(403);
        auditor.browser().post("/api/delegations", Map.of()).is(403);
    }

    @Test
    void theLastAdministratorStays() {
        Person me = ActingAs.call(
                administrator.viewer(), () -> people.get(administrator.viewer(), new PersonId(administrator.id())));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update assignment set to_on = :today where role = 'ADMINISTRATOR' and person <> :me")
                    .param("today", today)
                    .param("me", administrator.id())
                    .update();
            assertThatThrownBy(() -> ActingAs.run(
                            administrator.viewer(),
                            () -> people.end(
                                    administrator.viewer(),
                                    me.id(),
                                    new IfMatch(me.version()),
                                    Role.ADMINISTRATOR,
                                    office,
                                    today,
                                    null)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("people/last-administrator");
            status.setRollbackOnly();
        });
    }

    @Test
    void aPasswordMadeByAnAdministratorWorksOnceAndIsReplacedAtSignIn() {
        Reply person = join("STAFF");
        String login = "l" + UUID.randomUUID();
        Reply granted =
                act(administrator, person, "sign-in", Map.of("login", login)).is(200);
        String once = granted.text("password");

        signIn(login, once, null).isProblem(409, "people/password-to-be-chosen");
        signIn(login, once, "短").isProblem(400, "people/password-too-short");
        signIn(login, once, "渡口边的灯火通明一片").is(200);
        signIn(login, once, "渡口边的灯火通明一片").is(401);
        signIn(login, "渡口边的灯火通明一片", null).is(200);
        assertThat(answersKept(once)).isZero();
    }

    @Test
    void aResetEndsEverySessionAndAWithdrawalShutsTheDoor() {
        Campus.Someone person = campus.someone(Role.INVENTOR, college);
        person.browser().get("/api/session").is(200);
        Reply seen = administrator.browser().get("/api/people/" + person.id()).is(200);
        Reply reset = act(administrator, seen, "password-reset", Map.of()).is(200);
        person.browser().get("/api/session").is(204);
        signIn(person.login(), Campus.PASSWORD, null).is(401);

        signIn(person.login(), reset.text("password"), "又一个新的密码在此处").is(200);
        Reply again = administrator.browser().get("/api/people/" + person.id()).is(200);
        act(administrator, again, "sign-in-withdrawal", Map.of()).is(200);
        signIn(person.login(), "又一个新的密码在此处", null).is(401);
    }

    @Test
    void oneChangesOnesOwnPasswordAndOtherSessionsEnd() {
        Campus.Someone person = campus.someone(Role.INVENTOR, college);
        Guest elsewhere = new Guest(campus.address()).signIn(person.login(), Campus.PASSWORD);
        Map<String, String> change = Map.of("old", Campus.PASSWORD, "chosen", "a river in the morning");
        person.browser()
                .post("/api/me/password", Map.of("old", "wrong", "chosen", "a river in the morning"))
                .isProblem(400, "people/password-wrong");
        person.browser().post("/api/me/password", change).is(204);
        person.browser().get("/api/session").is(200);
        elsewhere.get("/api/session").is(204);
    }

    @Test
    void aLeaversOpenMattersGoToTheSuccessor() {
        Campus.Someone leaver = campus.someone(Role.TRANSFER_OFFICER, office);
        Campus.Someone successor = campus.someone(Role.TRANSFER_OFFICER, office);
        leaver.browser().get("/api/session").is(200);
        Reply seen = hr.browser().get("/api/people/" + leaver.id()).is(200);
        String lastDay = today.minusDays(1).toString();
        act(hr, seen, "departure", Map.of("lastDay", lastDay)).isProblem(409, "people/successor-needed");
        Reply left = act(hr, seen, "departure", Map.of("lastDay", lastDay, "successor", successor.id()))
                .is(200);
        assertThat(left.at("departed").asBoolean()).isTrue();
        assertThat(left.at("assignments")).isEmpty();
        assertThat(left.text("successorName")).isEqualTo(successor.name());

        leaver.browser().get("/api/session").is(204);
        assertThat(successor.viewer().tokens()).contains(Audience.person(leaver.id()));
        assertThat(successor.viewer().standsFor(leaver.id())).isTrue();
    }

    @Test
    void aDepartureSettledAheadTakesEffectOnceTheLastDayIsOver() {
        Campus.Someone leaver = campus.someone(Role.INVENTOR, college);
        Campus.Someone successor = campus.someone(Role.INVENTOR, college);
        Reply seen = hr.browser().get("/api/people/" + leaver.id()).is(200);
        Reply settled = act(hr, seen, "departure", Map.of("lastDay", today.toString(), "successor", successor.id()))
                .is(200);
        assertThat(settled.at("departed").asBoolean()).isFalse();
        leaver.browser().get("/api/session").is(200);

        people.on(new org.dukou.kernel.time.DayBegan(today.plusDays(1)));
        Reply gone = hr.browser().get("/api/people/" + leaver.id()).is(200);
        assertThat(gone.at("departed").asBoolean()).isTrue();
    }

    @Test
    void aDepartureThatHasNotComeIsTakenBack() {
        Campus.Someone leaver = campus.someone(Role.INVENTOR, college);
        Campus.Someone successor = campus.someone(Role.INVENTOR, college);
        Reply seen = hr.browser().get("/api/people/" + leaver.id()).is(200);
        Map<String, String> why = Map.of("reason", "续聘");
        act(hr, seen, "departure/withdrawal", why).isProblem(409, "people/no-departure");
        Reply settled = act(hr, seen, "departure", Map.of("lastDay", today.toString(), "successor", successor.id()))
                .is(200);
        assertThat(settled.at("may").toString()).contains("STAY").doesNotContain("RETURN");
        act(leaver, settled, "departure/withdrawal", why).is(403);
        Reply stays = act(hr, settled, "departure/withdrawal", why).is(200);
        assertThat(stays.at("leftOn").isNull()).isTrue();
        people.on(new org.dukou.kernel.time.DayBegan(today.plusDays(1)));
        assertThat(hr.browser()
                        .get("/api/people/" + leaver.id())
                        .is(200)
                        .at("departed")
                        .asBoolean())
                .isFalse();
        leaver.browser().get("/api/session").is(200);
        assertThat(hr.browser()
                        .get("/api/timeline?kind=person&id=" + leaver.id())
                        .is(200)
                        .body())
                .contains("撤回", "续聘");
    }

    @Test
    void whoHadLeftReturnsWithoutRolesAndSignInUntilTheyAreGivenAnew() {
        Campus.Someone leaver = campus.someone(Role.TRANSFER_OFFICER, office);
        Campus.Someone successor = campus.someone(Role.TRANSFER_OFFICER, office);
        Reply seen = hr.browser().get("/api/people/" + leaver.id()).is(200);
        String lastDay = today.minusDays(3).toString();
        Reply left = act(hr, seen, "departure", Map.of("lastDay", lastDay, "successor", successor.id()))
                .is(200);
        assertThat(left.at("may").toString()).contains("RETURN");
        act(hr, left, "return", Map.of("from", lastDay, "reason", "返聘")).isProblem(400, "people/return-day");
        Reply back = act(hr, left, "return", Map.of("from", today.toString(), "reason", "返聘"))
                .is(200);
        assertThat(back.at("departed").asBoolean()).isFalse();
        assertThat(back.at("assignments")).isEmpty();
        assertThat(back.at("places")).hasSize(2);
        assertThat(successor.viewer().standsFor(leaver.id())).isFalse();

        Guest shutOut = new Guest(campus.address());
        shutOut.get("/api/session");
        shutOut.post("/api/session", Map.of("login", leaver.login(), "password", Campus.PASSWORD))
                .is(401);
        Reply granted = administrator
                .browser()
                .post("/api/people/" + leaver.id() + "/sign-in", Map.of("login", leaver.login()), back.version())
                .is(200);
        assertThat(granted.text("person.login")).isEqualTo(leaver.login());
        Reply here = hr.browser().get("/api/people/" + leaver.id()).is(200);
        act(hr, here, "return", Map.of("from", today.toString(), "reason", "再来"))
                .isProblem(409, "people/has-not-left");
    }

    @Test
    void onlyHumanResourcesMarksScientificStaff() {
        Reply person = join("STAFF");
        Map<String, Boolean> mark = Map.of("scientificStaff", true, "unitHead", false);
        act(administrator, person, "staff-mark", mark).is(403);
        Reply heir = hr.browser()
                .get("/api/people/" + campus.keyless(PersonKind.HEIR).value())
                .is(200);
        act(hr, heir, "staff-mark", mark).isProblem(409, "people/heir-is-no-staff");
        assertThat(act(hr, person, "staff-mark", mark)
                        .is(200)
                        .at("scientificStaff")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aPersonIsNotShownToThoseWithoutBusinessWithThem() {
        Reply person = join("OUTSIDE");
        campus.someone(Role.INVENTOR, college)
                .browser()
                .get("/api/people/" + person.id())
                .is(404);
        campus.someone(Role.COLLEGE_OFFICER, college)
                .browser()
                .get("/api/people/" + person.id())
                .is(200);
    }

    private Reply join(String kind) {
        return join(kind, "n" + UUID.randomUUID()).is(201);
    }

    private Reply join(String kind, String staffNumber) {
        return hr.browser()
                .post(
                        "/api/people",
                        Map.of(
                                "staffNumber",
                                staffNumber,
                                "name",
                                "程远帆",
                                "kind",
                                kind,
                                "unit",
                                college.value(),
                                "joinedOn",
                                "2024-09-01"));
    }

    private Reply assign(Reply person, Role role, UnitId unit, LocalDate to) {
        Map<String, Object> taking = new java.util.HashMap<>();
        taking.put("role", role.name());
        taking.put("unit", unit.value());
        taking.put("from", today.toString());
        taking.put("to", to == null ? null : to.toString());
        return act(administrator, person, "assignments", taking);
    }

    private Reply act(Campus.Someone who, Reply person, String act, Object body) {
        String id = person.id();
        return who.browser().post("/api/people/" + id + "/" + act, body, person.version());
    }

    private Reply signIn(String login, String password, String chosen) {
        Guest guest = new Guest(campus.address());
        guest.get("/api/session");
        Map<String, Object> credentials = new java.util.HashMap<>(Map.of("login", login, "password", password));
        credentials.put("newPassword", chosen);
        return guest.post("/api/session", credentials);
    }

    private long answersKept(String secret) {
        return jdbc.sql("select count(*) from idempotency where convert_from(body, 'UTF8') like :secret")
                .param("secret", "%" + secret + "%")
                .query(Long.class)
                .single();
    }
}
