package org.dukou.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DukouTest
class DisclosuresTest {

    private final Campus campus;
    private final JdbcClient jdbc;
    private UnitId college;
    private Campus.Someone inventor;
    private Campus.Someone colleague;
    private Campus.Someone collegeOfficer;
    private Campus.Someone transferOfficer;

    DisclosuresTest(Campus campus, JdbcClient jdbc) {
        this.campus = campus;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void furnish() {
        college = campus.college();
        UnitId institute = campus.unit(Tier.INSTITUTE);
        inventor = campus.someone(Role.INVENTOR, college);
        colleague = campus.someone(Role.INVENTOR, college);
        collegeOfficer = campus.someone(Role.COLLEGE_OFFICER, college);
        transferOfficer = campus.someone(Role.TRANSFER_OFFICER, institute);
        campus.someone(Role.SECRECY_OFFICE, campus.unit(Tier.OFFICE));
    }

    @Test
    void aResultIsDisclosedCheckedTwiceAndAccepted() {
        Reply submitted = submit(content("光纤多维智能感知"));
        assertThat(submitted.text("number")).matches("披〔\\d{4}〕\\d{4}号");
        assertThat(submitted.text("statement")).contains(colleague.name() + " 确认贡献比例");

        colleague.browser().post(path(submitted) + "/confirmation", Map.of()).is(200);
        Reply passedOn = answer(collegeOfficer, submitted, Map.of("type", "Accept", "paperSeen", false))
                .is(200);
        assertThat(passedOn.text("stage")).isEqualTo("AT_OFFICE");
        Reply accepted = answer(transferOfficer, submitted, Map.of("type", "Accept", "paperSeen", false))
                .is(200);
        assertThat(accepted.text("stage")).isEqualTo("ACCEPTED");
        assertThat(accepted.at("may")).isEmpty();

        Reply timeline = inventor.browser()
                .get("/api/timeline?kind=disclosure&id=" + submitted.id())
                .is(200);
        assertThat(timeline.json()).hasSize(4);
        assertThat(timeline.text("0.said")).isEqualTo(transferOfficer.name() + " 受理披露");
        Reply river = inventor.browser()
                .get("/api/river?kind=disclosure&id=" + submitted.id())
                .is(200);
        assertThat(river.text("stops.1.state")).isEqualTo("HERE");
    }

    @Test
    void inEnglishACollegeIsCalledByItsEnglishName() {
        Reply submitted = submit(content("英文读者的成果"));
        colleague.browser().post(path(submitted) + "/confirmation", Map.of()).is(200);
        Guest reader = transferOfficer.browser().speaking("en");
        assertThat(reader.get(path(submitted)).is(200).text("statement"))
                .contains("Unit")
                .doesNotContain("单位");
        assertThat(reader.get("/api/timeline?kind=disclosure&id=" + submitted.id())
                        .is(200)
                        .json()
                        .findValuesAsString("said"))
                .anyMatch(said -> said.contains("Unit"))
                .noneMatch(said -> said.contains("单位"));
    }

    @Test
    void whoeverMayReadADisclosureMayOpenItsFiles() {
        String file = inventor.browser()
                .upload("/api/documents", "检测报告.txt", "合格".getBytes(StandardCharsets.UTF_8))
                .is(201)
                .id();
        collegeOfficer.browser().get("/api/documents/" + file).is(404);
        Map<String, Object> content = content("随附检测报告的成果");
        content.put("attachments", List.of(file));
        submit(content);
        collegeOfficer.browser().get("/api/documents/" + file).is(200);
    }

    @Test
    void theBallLiesInExactlyOneWorklist() {
        Reply submitted = submit(content("对位芳纶纸"));
        assertThat(waitingFor(collegeOfficer, submitted)).containsExactly("disclosure.waiting.check");
        assertThat(waitingFor(colleague, submitted)).containsExactly("disclosure.waiting.confirm");
        assertThat(waitingFor(transferOfficer, submitted)).isEmpty();

        colleague.browser().post(path(submitted) + "/confirmation", Map.of()).is(200);
        answer(collegeOfficer, submitted, Map.of("type", "Accept", "paperSeen", false))
                .is(200);
        assertThat(waitingFor(collegeOfficer, submitted)).isEmpty();
        assertThat(waitingFor(colleague, submitted)).isEmpty();
        assertThat(waitingFor(transferOfficer, submitted)).containsExactly("disclosure.waiting.check");
    }

    @Test
    void aReturnedDisclosureGoesStraightBackToWhoReturnedIt() {
        Reply submitted = submit(content("智能精密传动"));
        colleague.browser().post(path(submitted) + "/confirmation", Map.of()).is(200);
        answer(collegeOfficer, submitted, Map.of("type", "Accept", "paperSeen", false))
                .is(200);
        Reply returned = answer(
                        transferOfficer,
                        submitted,
                        Map.of(
                                "type",
                                "Return",
                                "remarks",
                                "补充实验数据",
                                "fields",
                                List.of(Map.of("field", "advantage", "remark", "与现有产品比较"))))
                .is(200);
        assertThat(returned.text("stage")).isEqualTo("RETURNED");

        Reply seen = inventor.browser().get(path(submitted)).is(200);
        assertThat(seen.text("remarks.fields.0.remark")).isEqualTo("与现有产品比较");
        Map<String, Object> better = content("智能精密传动");
        better.put("advantage", "寿命由 1 万小时提高到 3 万小时");
        Reply revised = inventor.browser()
                .post(path(submitted) + "/revision", better, seen.version())
                .is(200);
        assertThat(revised.text("stage")).isEqualTo("AT_OFFICE");
        assertThat(waitingFor(collegeOfficer, submitted)).isEmpty();
    }

    @Test
    void aMemberWhoDoesNotAgreeSendsTheSharesBackToWhoeverSubmittedThem() {
        Reply submitted = submit(content("钢轨探伤"));
        long version = version(colleague, submitted);
        colleague
                .browser()
                .post(path(submitted) + "/dissent", Map.of("reasons", " "), version)
                .isProblem(400, "request/fields-invalid");
        Reply contested = colleague
                .browser()
                .post(path(submitted) + "/dissent", Map.of("reasons", "应为各半"), version)
                .is(200);
        assertThat(contested.text("stage")).isEqualTo("RETURNED");
        assertThat(contested.text("remarks.fields.0.field")).isEqualTo("team");
        assertThat(waitingFor(inventor, submitted)).containsExactly("disclosure.waiting.revise");
        assertThat(waitingFor(collegeOfficer, submitted)).isEmpty();

        Map<String, Object> halves = content("钢轨探伤");
        halves.put("team", List.of(member(inventor, "50", "LEAD"), member(colleague, "50", "MEMBER")));
        inventor.browser()
                .post(path(submitted) + "/revision", halves, version(inventor, submitted))
                .is(200);
        assertThat(waitingFor(colleague, submitted)).containsExactly("disclosure.waiting.confirm");
        colleague.browser().post(path(submitted) + "/confirmation", Map.of()).is(200);
        colleague
                .browser()
                .post(path(submitted) + "/dissent", Map.of("reasons", "又不同意"), version(colleague, submitted))
                .isProblem(409, "disclosure/nothing-to-confirm");
    }

    @Test
    void changingASharesVoidsTheConfirmations() {
        Reply submitted = submit(content("热波测厚"));
        colleague.browser().post(path(submitted) + "/confirmation", Map.of()).is(200);
        answer(collegeOfficer, submitted, Map.of("type", "Return", "remarks", "请核对比例", "fields", List.of()))
                .is(200);
        Map<String, Object> changed = content("热波测厚");
        changed.put("team", List.of(member(inventor, "55", "LEAD"), member(colleague, "45", "MEMBER")));
        inventor.browser()
                .post(path(submitted) + "/revision", changed, version(inventor, submitted))
                .is(200);

        answer(collegeOfficer, submitted, Map.of("type", "Accept", "paperSeen", false))
                .isProblem(409, "disclosure/team-not-confirmed");
    }

    @Test
    void anIncompleteDraftIsRefusedWithEveryFaultNamedAndKept() {
        Map<String, Object> half = content("");
        half.put("trl", 12);
        half.put("team", List.of(member(inventor, "60", "LEAD"), member(colleague, "30", "MEMBER")));
        Reply draft = draft(half);
        Reply refused = inventor.browser()
                .speaking("en")
                .post("/api/disclosures", Map.of("draft", draft.id()))
                .isProblem(400, "request/fields-invalid");
        assertThat(refused.at("errors").findValuesAsString("field")).contains("title", "trl", "team");
        assertThat(refused.at("errors").findValuesAsString("detail"))
                .contains("The shares must add to 100 %; they are 90 %.");
        inventor.browser().get("/api/disclosure-drafts/" + draft.id()).is(200);
    }

    @Test
    void aDraftSavedFromTwoWindowsIsNotOverwritten() {
        Reply draft = draft(content("两个窗口"));
        inventor.browser()
                .put("/api/disclosure-drafts/" + draft.id(), content("另一个窗口"), draft.version() - 1)
                .isProblem(409, "request/stale");
        colleague.browser().get("/api/disclosure-drafts/" + draft.id()).isProblem(404, "request/missing");
    }

    @Test
    void aDoubtfulSecrecyCheckOpensNoFormUntilTheOfficeHasClearedIt() {
        Reply held = inventor.browser()
                .post("/api/secrecy-checks", secrecyAnswers("UNSURE"))
                .is(201);
        assertThat(held.text("state")).isEqualTo("HELD");
        assertThat(held.text("office.phone")).isNotEmpty();
        inventor.browser()
                .post("/api/disclosure-drafts", Map.of("secrecyCheck", held.id()))
                .isProblem(409, "disclosure/secrecy-not-cleared");
        inventor.browser()
                .post("/api/secrecy-checks", secrecyAnswers("NO"))
                .isProblem(409, "disclosure/secrecy-doubt-open");
        Map<String, Object> another = new HashMap<>(secrecyAnswers("NO"));
        another.put("another", true);
        inventor.browser().post("/api/secrecy-checks", another).is(201);

        Campus.Someone officer = campus.someone(Role.SECRECY_OFFICE, campus.unit(Tier.OFFICE));
        officer.browser()
                .post("/api/secrecy-checks/" + held.id() + "/decision", Map.of("decision", "CLEARED"))
                .is(200);
        inventor.browser()
                .post("/api/disclosure-drafts", Map.of("secrecyCheck", held.id()))
                .is(201);
    }

    @Test
    void strangersCannotTellADisclosureFromNothing() {
        Reply submitted = submit(content("秘密的钙钛矿"));
        Campus.Someone stranger = campus.someone(Role.INVENTOR, campus.college());
        Campus.Someone otherCollege = campus.someone(Role.COLLEGE_OFFICER, campus.college());
        for (Campus.Someone one : List.of(stranger, otherCollege)) {
            Guest browser = one.browser();
            browser.get(path(submitted)).isProblem(404, "request/missing");
            browser.get("/api/timeline?kind=disclosure&id=" + submitted.id()).isProblem(404, "request/missing");
            browser.get("/api/river?kind=disclosure&id=" + submitted.id()).isProblem(404, "request/missing");
            assertThat(browser.get("/api/disclosures?q=钙钛矿".replace("钙钛矿", encoded("钙钛矿")))
                            .is(200)
                            .at("total")
                            .asInt())
                    .isZero();
            assertThat(browser.get("/api/disclosures/similar?title=" + encoded("秘密的钙钛矿"))
                            .is(200)
                            .json())
                    .isEmpty();
            assertThat(browser.get("/api/search?q=" + encoded("钙钛矿")).is(200).at("items"))
                    .isEmpty();
        }
        assertThat(transferOfficer
                        .browser()
                        .get("/api/disclosures/similar?title=" + encoded("秘密的钙钛矿电池"))
                        .is(200)
                        .json())
                .isNotEmpty();
    }

    @Test
    void theSameSubmissionTwiceIsOneDisclosure() {
        Reply draft = draft(content("重复提交"));
        String key = UUID.randomUUID().toString();
        Reply first = inventor.browser()
                .post("/api/disclosures", Map.of("draft", draft.id()), key)
                .is(201);
        Reply again = inventor.browser()
                .post("/api/disclosures", Map.of("draft", draft.id()), key)
                .is(201);
        assertThat(again.body()).isEqualTo(first.body());
        inventor.browser()
                .post("/api/disclosures", Map.of("draft", UUID.randomUUID().toString()), key)
                .isProblem(422, "request/key-reused");
    }

    @Test
    void anAnswerToAnOlderVersionIsRefused() {
        Reply submitted = submit(content("旧版本"));
        colleague.browser().post(path(submitted) + "/confirmation", Map.of()).is(200);
        collegeOfficer
                .browser()
                .post(path(submitted) + "/answer", Map.of("type", "Accept", "paperSeen", true), submitted.version())
                .isProblem(409, "request/stale");
        assertThat(journalLines(submitted)).isEqualTo(2);
    }

    @Test
    void nobodyAnswersTheirOwnDisclosure() {
        Campus.Someone both = campus.someone(Role.COLLEGE_OFFICER, college);
        inventor = both;
        Reply submitted = submit(content("自己审自己"));
        colleague.browser().post(path(submitted) + "/confirmation", Map.of()).is(200);
        answer(both, submitted, Map.of("type", "Accept", "paperSeen", true))
                .isProblem(409, "disclosure/not-waiting-for-you");
    }

    // --- how a disclosure comes about ---

    private Reply submit(Map<String, Object> content) {
        return inventor.browser()
                .post("/api/disclosures", Map.of("draft", draft(content).id()))
                .is(201);
    }

    private Reply draft(Map<String, Object> content) {
        Reply check = inventor.browser()
                .post("/api/secrecy-checks", secrecyAnswers("NO"))
                .is(201);
        Reply draft = inventor.browser()
                .post("/api/disclosure-drafts", Map.of("secrecyCheck", check.id()))
                .is(201);
        return inventor.browser()
                .put("/api/disclosure-drafts/" + draft.id(), content, draft.version())
                .is(200);
    }

    private Reply answer(Campus.Someone who, Reply disclosure, Object answer) {
        return who.browser().post(path(disclosure) + "/answer", answer, version(who, disclosure));
    }

    private long version(Campus.Someone who, Reply disclosure) {
        return who.browser().get(path(disclosure)).is(200).version();
    }

    private static String path(Reply disclosure) {
        return "/api/disclosures/" + disclosure.id();
    }

    private List<String> waitingFor(Campus.Someone who, Reply disclosure) {
        return who.browser()
                .get("/api/worklist?size=100")
                .is(200)
                .at("items")
                .valueStream()
                .filter(item -> item.at("/matter/id").asString().equals(disclosure.id()))
                .map(item -> item.at("/what").asString())
                .toList();
    }

    private long journalLines(Reply disclosure) {
        return jdbc.sql("select count(*) from journal where matter_id = cast(:id as uuid)")
                .param("id", disclosure.id())
                .query(Long.class)
                .single();
    }

    private static Map<String, String> secrecyAnswers(String last) {
        return Map.of(
                "secretProject", "NO", "defenceFunding", "NO", "securityOrKeyTechnology", "NO", "otherDoubt", last);
    }

    private Map<String, Object> content(String title) {
        Map<String, Object> content = new HashMap<>();
        content.put("title", title);
        content.put("oneSentence", "一句话说明价值");
        content.put("problem", "现有产品贵");
        content.put("solution", "新方法");
        content.put("advantage", "成本降低 30%");
        content.put("field", "仪器仪表");
        content.put("industry", "C40");
        content.put("trl", 4);
        content.put("team", List.of(member(inventor, "60", "LEAD"), member(colleague, "40", "MEMBER")));
        return content;
    }

    private static Map<String, Object> member(Campus.Someone who, String share, String role) {
        return Map.of("person", who.id().toString(), "name", who.name(), "share", share, "role", role);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
