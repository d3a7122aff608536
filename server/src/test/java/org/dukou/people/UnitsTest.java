package org.dukou.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DukouTest
class UnitsTest {

    private final Campus campus;
    private Campus.Someone administrator;

    UnitsTest(Campus campus) {
        this.campus = campus;
    }

    @BeforeEach
    void furnish() {
        administrator = campus.someone(Role.ADMINISTRATOR, campus.unit(Tier.OFFICE));
    }

    @Test
    void theThreeTiersAreOpenedFromTheTopDown() {
        Reply group = open("领导小组", Tier.LEADING_GROUP, null).is(201);
        Reply institute = open("研究院", Tier.INSTITUTE, group.id()).is(201);
        Reply centre = open("概念验证中心", Tier.SERVICE_UNIT, institute.id()).is(201);
        assertThat(centre.text("parent")).isEqualTo(institute.id());

        open("专利中心", Tier.SERVICE_UNIT, group.id()).isProblem(409, "people/unit-not-under-that-tier");
        open("研究院", Tier.INSTITUTE, centre.id()).isProblem(409, "people/unit-not-under-that-tier");
    }

    @Test
    void aUnitIsRenamedAndClosedButOnlyWhenNobodyIsLeftInIt() {
        Reply unit = open("旧名", Tier.COLLEGE, null).is(201);
        Map<String, Object> names = new HashMap<>(Map.of("name", "新名", "nameEn", "New"));
        Reply renamed = act(unit, "change", names).is(200);
        assertThat(renamed.text("name")).isEqualTo("新名");
        assertThat(administrator
                        .browser()
                        .get("/api/timeline?kind=unit&id=" + unit.id())
                        .text("0.said"))
                .isEqualTo(administrator.name() + " 更新了单位“新名”的信息");

        campus.someone(Role.INVENTOR, new UnitId(UUID.fromString(unit.id())));
        act(renamed, "closing", Map.of()).isProblem(409, "people/unit-in-use");

        Reply empty = open("空单位", Tier.COLLEGE, null).is(201);
        Reply closed = act(empty, "closing", Map.of("lastDay", "2026-01-31")).is(200);
        assertThat(closed.at("may")).isEmpty();
        assertThat(administrator.browser().get("/api/units").body()).doesNotContain(empty.id());
        assertThat(administrator.browser().get("/api/units?closed=true").body()).contains(empty.id());
    }

    @Test
    void aUnitCannotStandUnderItsOwnSubUnit() {
        Reply above = open("学部", Tier.COLLEGE, null).is(201);
        Reply below = open("学院", Tier.COLLEGE, above.id()).is(201);
        act(above, "change", Map.of("name", "学部", "nameEn", "F", "parent", below.id()))
                .isProblem(409, "people/unit-under-itself");
    }

    @Test
    void aCodeIsGivenOnceAndOnlyAnAdministratorGivesIt() {
        Reply unit = open("甲", Tier.OFFICE, null).is(201);
        Map<String, Object> again =
                Map.of("code", unit.text("code"), "name", "乙", "nameEn", "B", "tier", Tier.OFFICE.name());
        administrator.browser().post("/api/units", again).isProblem(409, "people/unit-code-taken");
        campus.someone(Role.HR, campus.unit(Tier.OFFICE))
                .browser()
                .post("/api/units", again)
                .is(403);
    }

    private Reply open(String name, Tier tier, String parent) {
        Map<String, Object> unit = new HashMap<>();
        unit.put("code", UUID.randomUUID().toString());
        unit.put("name", name);
        unit.put("nameEn", "Unit");
        unit.put("tier", tier.name());
        unit.put("parent", parent);
        return administrator.browser().post("/api/units", unit);
    }

    private Reply act(Reply unit, String act, Object body) {
        return administrator.browser().post("/api/units/" + unit.id() + "/" + act, body, unit.version());
    }
}
