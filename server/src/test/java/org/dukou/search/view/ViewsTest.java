package org.dukou.search.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one keeps beside a list, and with whom one shares it. */
@DukouTest
class ViewsTest {

    private final Campus campus;
    private final String name = "视图" + UUID.randomUUID().toString().substring(0, 8);
    private UnitId college;
    private Campus.Someone officer;
    private Campus.Someone colleague;
    private Campus.Someone other;

    ViewsTest(Campus campus) {
        this.campus = campus;
    }

    @BeforeEach
    void furnish() {
        college = campus.college();
        officer = campus.someone(Role.COLLEGE_OFFICER, college);
        colleague = campus.someone(Role.INVENTOR, college);
        other = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
    }

    @Test
    void whatIsOnesOwnIsFoundByNobodyElse() {
        Reply saved = save("MINE", null).is(201);
        assertThat(names(officer)).contains(name);
        assertThat(names(colleague)).doesNotContain(name);
        other.browser().post(path(saved) + "/precedence", Map.of()).isProblem(404, "request/missing");
        other.browser().delete(path(saved)).isProblem(404, "request/missing");
    }

    @Test
    void whatIsSharedWithAUnitIsFoundByThoseWhoWorkThere() {
        save("UNIT", college).is(201);
        assertThat(names(colleague)).contains(name);
        assertThat(names(other)).doesNotContain(name);
        save("UNIT", campus.college()).isProblem(409, "search/view-unit-not-yours");
    }

    @Test
    void whatIsSharedWithAllIsChangedByItsOwnerOnly() {
        Reply saved = save("ALL", null).is(201);
        assertThat(names(other)).contains(name);
        assertThat(view(other).at("/may")).isEmpty();
        other.browser()
                .post(path(saved) + "/revision", told("改名", "MINE", null), 0)
                .isProblem(409, "search/view-not-yours");
        other.browser().delete(path(saved)).isProblem(409, "search/view-not-yours");
        officer.browser()
                .post(path(saved) + "/revision", told(name + "二", "MINE", null), 0)
                .is(200);
        assertThat(names(officer)).contains(name + "二").doesNotContain(name);
        assertThat(names(other)).doesNotContain(name, name + "二");
        officer.browser()
                .post(path(saved) + "/revision", told("旧版本", "MINE", null), 0)
                .isProblem(409, "request/stale");
        officer.browser().delete(path(saved)).is(204);
        assertThat(names(officer)).doesNotContain(name + "二");
    }

    @Test
    void aListOpensWithTheViewOneChose() {
        Reply saved = save("ALL", null).is(201);
        other.browser().post(path(saved) + "/precedence", Map.of()).is(204);
        assertThat(view(other).at("/opensFirst").asBoolean()).isTrue();
        assertThat(view(officer).at("/opensFirst").asBoolean()).isFalse();
        other.browser().delete(path(saved) + "/precedence").is(204);
        assertThat(view(other).at("/opensFirst").asBoolean()).isFalse();
        other.browser().post(path(saved) + "/precedence", Map.of()).is(204);
        officer.browser().delete(path(saved)).is(204);
        assertThat(names(other)).doesNotContain(name);
    }

    @Test
    void aViewHasANameAndAList() {
        officer.browser()
                .post("/api/views", Map.of("list", "/disclosures", "view", told(" ", "MINE", null)))
                .is(400);
        officer.browser()
                .post("/api/views", Map.of("list", "https://elsewhere", "view", told(name, "MINE", null)))
                .is(400);
    }

    private Reply save(String sharing, UnitId unit) {
        return officer.browser().post("/api/views", Map.of("list", "/disclosures", "view", told(name, sharing, unit)));
    }

    private static Map<String, Object> told(String name, String sharing, UnitId unit) {
        Map<String, Object> told =
                new HashMap<>(Map.of("name", name, "query", "stage=ACCEPTED&q=光栅", "sharing", sharing));
        if (unit != null) {
            told.put("unit", unit.value());
        }
        return told;
    }

    private static String path(Reply saved) {
        return "/api/views/" + saved.id();
    }

    private tools.jackson.databind.JsonNode view(Campus.Someone who) {
        return who.browser()
                .get("/api/views?list=/disclosures")
                .is(200)
                .json()
                .valueStream()
                .filter(view -> view.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Campus.Someone who) {
        return who.browser().get("/api/views?list=/disclosures").is(200).json().findValuesAsString("name");
    }
}
