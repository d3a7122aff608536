package org.dukou.people.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator keeps the standing bodies: one of a kind, and who sits on them from when to when. */
@DukouTest
class BodiesTest {

    private final Campus campus;
    private final PassingDays days;
    private Campus.Someone administrator;
    private Campus.Someone member;
    private UUID college;

    BodiesTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        administrator = campus.someone(Role.ADMINISTRATOR, campus.unit(Tier.OFFICE));
        college = campus.college().value();
        member = campus.someone(Role.INVENTOR, campus.college());
    }

    @Test
    void eachCollegeHasOneJointMeetingAndTheUniversityNone() {
        Reply body = setUp(college).is(201);
        assertThat(body.text("shortName")).isEqualTo("联席会");
        setUp(college).isProblem(409, "people/body-stands-already");
        setUp(null).isProblem(409, "people/body-of-which-college");
    }

    @Test
    void onlyTheAdministratorKeepsThemAndEveryoneMayLook() {
        Reply body = setUp(college).is(201);
        member.browser()
                .post("/api/bodies/" + body.id() + "/seats", seat(member, "MEMBER"), body.version())
                .isProblem(403, "request/not-yours-to-do");
        assertThat(member.browser().get("/api/bodies/" + body.id()).is(200).at("may"))
                .isEmpty();
    }

    @Test
    void nobodySitsThereTwiceAtATimeAndThereIsOneChair() {
        Reply body = setUp(college).is(201);
        act(body, "seats", seat(member, "CHAIR")).is(200);
        act(body, "seats", seat(member, "SECRETARY")).isProblem(409, "people/sits-there-already");
        Campus.Someone second = campus.someone(Role.INVENTOR, campus.college());
        act(body, "seats", seat(second, "CHAIR")).isProblem(409, "people/body-has-a-chair");
        act(body, "relief", relief(member, days.today().minusDays(1))).is(200);
        Reply changed = act(body, "seats", seat(second, "CHAIR", days.today())).is(200);
        assertThat(changed.text("seats.0.name")).isEqualTo(second.name());
        assertThat(changed.at("seats.1.now").asBoolean()).as("former chair").isFalse();
    }

    @Test
    void aDissolvedBodyTakesNobodyAndIsNoLongerListed() {
        Reply body = setUp(college).is(201);
        act(body, "seats", seat(member, "MEMBER")).is(200);
        act(body, "name", Map.of("name", "新名称", "shortName", "新会")).is(200);
        act(body, "dissolution", Map.of()).is(200);
        act(body, "seats", seat(campus.someone(Role.INVENTOR, campus.college()), "MEMBER"))
                .isProblem(409, "people/body-dissolved");
        assertThat(administrator.browser().get("/api/bodies").is(200).json().valueStream())
                .noneMatch(one -> one.at("/id").asString().equals(body.id()));
        setUp(college).is(201);
    }

    private Reply setUp(@Nullable UUID of) {
        Map<String, Object> wanted =
                new HashMap<>(Map.of("kind", "COLLEGE_MEETING", "name", "学院党政联席会", "shortName", "联席会"));
        wanted.put("college", of);
        return administrator.browser().post("/api/bodies", wanted);
    }

    private Reply act(Reply body, String act, Object with) {
        String path = "/api/bodies/" + body.id();
        return administrator
                .browser()
                .post(
                        path + "/" + act,
                        with,
                        administrator.browser().get(path).is(200).version());
    }

    private Map<String, Object> seat(Campus.Someone who, String post) {
        return seat(who, post, days.today().minusDays(10));
    }

    private static Map<String, Object> seat(Campus.Someone who, String post, LocalDate from) {
        return Map.of("person", who.id(), "post", post, "from", from);
    }

    private Map<String, Object> relief(Campus.Someone who, LocalDate lastDay) {
        return Map.of("person", who.id(), "from", days.today().minusDays(10), "lastDay", lastDay);
    }
}
