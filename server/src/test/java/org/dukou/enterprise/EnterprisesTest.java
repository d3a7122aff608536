package org.dukou.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DukouTest
class EnterprisesTest {

    private final Campus campus;
    private Campus.Someone officer;

    EnterprisesTest(Campus campus) {
        this.campus = campus;
    }

    @BeforeEach
    void furnish() {
        officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
    }

    @Test
    void aFirmIsRegisteredCorrectedAndFoundByNameAndCode() {
        String code = Firms.code();
        Reply firm = register(Firms.named("江津精密传动" + code, code)).is(201);
        Map<String, Object> corrected = Firms.named("江津精密传动股份" + code, code);
        corrected.put("contacts", List.of(Map.of("name", "李经理" + code, "post", "总经理", "phone", "", "email", "")));
        Reply revised = officer.browser()
                .post("/api/enterprises/" + firm.id() + "/revision", corrected, firm.version())
                .is(200);
        assertThat(revised.text("profile.contacts.0.name")).isEqualTo("李经理" + code);
        for (String q : List.of(code, "股份" + code, "李经理" + code)) {
            Reply found = officer.browser()
                    .get("/api/enterprises?q=" + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8))
                    .is(200);
            assertThat(found.text("items.0.id")).isEqualTo(firm.id());
        }
    }

    @Test
    void theSameCodeIsNotRegisteredTwice() {
        String code = Firms.code();
        register(Firms.named("甲公司", code)).is(201);
        Reply refused = register(Firms.named("乙公司", code)).isProblem(409, "enterprise/known-already");
        assertThat(refused.text("field")).isEqualTo("creditCode");
    }

    @Test
    void aFirmOfThisCountryNeedsACodeAndAForeignOneHasNone() {
        register(Firms.named("无代码公司", "")).isProblem(400, "request/field-required");
        Map<String, Object> foreign = Firms.named("HUYA Bioscience", "");
        foreign.put("country", "US");
        Reply registered = register(foreign).is(201);
        assertThat(registered.at("profile.creditCode").isNull()).isTrue();
        foreign.put("creditCode", Firms.code());
        register(foreign).isProblem(400, "enterprise/foreign-has-no-code");
    }

    @Test
    void aDeclaredRelationIsKeptAndSaidAgainOnlyOnce() {
        Reply firm = register(Firms.named("关联公司", Firms.code())).is(201);
        Campus.Someone professor = campus.someone(Role.INVENTOR, campus.college());
        Map<String, Object> relation = Map.of(
                "person", professor.id().toString(),
                "name", professor.name(),
                "kin", "SPOUSE",
                "tie", "SHAREHOLDER",
                "detail", "持股 60%");
        Reply declared = officer.browser()
                .post("/api/enterprises/" + firm.id() + "/relations", relation, firm.version())
                .is(200);
        Reply again = officer.browser()
                .post("/api/enterprises/" + firm.id() + "/relations", relation, declared.version())
                .is(200);
        assertThat(again.at("relations")).hasSize(1);
        assertThat(again.text("relations.0.declaredOn")).isNotEmpty();
        Reply timeline = officer.browser()
                .get("/api/timeline?kind=enterprise&id=" + firm.id())
                .is(200);
        assertThat(timeline.text("0.said")).isEqualTo(professor.name() + "（配偶）申报了关联关系：股东");
    }

    @Test
    void theListIsNarrowedToTiedAndToForeignFirms() {
        String mark = Firms.code();
        Reply plain = register(Firms.named("无关联" + mark, mark)).is(201);
        Reply tied = register(Firms.named("有关联" + mark, Firms.code())).is(201);
        Campus.Someone person = campus.someone(Role.INVENTOR, campus.college());
        officer.browser()
                .post(
                        "/api/enterprises/" + tied.id() + "/relations",
                        Map.of(
                                "person",
                                person.id(),
                                "name",
                                person.name(),
                                "kin",
                                "SELF",
                                "tie",
                                "SHAREHOLDER",
                                "detail",
                                "持股 10%"),
                        tied.version())
                .is(200);
        Map<String, Object> abroad = Firms.named("境外" + mark, "");
        abroad.put("country", "US");
        Reply foreign = register(abroad).is(201);

        assertThat(found("related=true", mark)).containsExactly(tied.id());
        assertThat(found("related=false", mark)).containsExactlyInAnyOrder(plain.id(), foreign.id());
        assertThat(found("foreign=true", mark)).containsExactly(foreign.id());
        assertThat(found("foreign=false", mark)).containsExactlyInAnyOrder(plain.id(), tied.id());
    }

    private List<String> found(String narrowed, String q) {
        return officer.browser()
                .get("/api/enterprises?" + narrowed + "&q=" + q)
                .is(200)
                .at("items")
                .findValuesAsString("id");
    }

    @Test
    void aFirmIsConfidentialToThoseWhoDeal() {
        Reply firm = register(Firms.named("保密洽谈公司", Firms.code())).is(201);
        Campus.Someone inventor = campus.someone(Role.INVENTOR, campus.college());
        inventor.browser().get("/api/enterprises/" + firm.id()).isProblem(404, "request/missing");
        assertThat(inventor.browser()
                        .get("/api/enterprises")
                        .is(200)
                        .at("total")
                        .asInt())
                .isZero();
        inventor.browser()
                .post("/api/enterprises", Firms.named("我的公司", Firms.code()))
                .isProblem(403, "request/not-yours-to-do");
    }

    private Reply register(Map<String, Object> profile) {
        return officer.browser().post("/api/enterprises", profile);
    }
}
