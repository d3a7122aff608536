package org.dukou.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dukou.deal.Voyage;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers are written from the facts of their case, and only those read them who may. */
@DukouTest
class PapersTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;
    private Study office;

    PapersTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        voyage = new Voyage(campus, days);
        office = new Study(voyage.table.officer);
        campus.someone(Role.ADMINISTRATOR, campus.unit(Tier.OFFICE))
                .browser()
                .post(
                        "/api/letterhead",
                        Map.of(
                                "university",
                                "江津大学",
                                "creditCode",
                                "12500000450000000X",
                                "address",
                                "重庆市江津区",
                                "representative",
                                "周㛃"))
                .is(200);
    }

    @Test
    void theContractOfAnAssignmentIsFilledFromTheDeal() {
        Reply deal = voyage.anAssignment("陶瓷基板", "937055.00");
        assertThat(office.offered("deal", deal.id()))
                .containsExactlyInAnyOrder("approval-form", "completers-consent", "assignment-contract");
        Reply paper = office.write("deal", deal.id(), "assignment-contract");
        assertThat(paper.text("number")).startsWith("文〔");
        assertThat(office.said(paper))
                .contains("专利权转让合同", "江津大学", "周㛃", "陶瓷基板受让方")
                .contains("937,055.00元（人民币玖拾叁万柒仟零伍拾伍元整）")
                .contains(voyage.table.see(deal).text("sheet.parts.0.rights.0.number"))
                .contains("签订日期：＿＿＿＿＿＿", "发明专利", paper.text("number"))
                .doesNotContain("{{");
    }

    @Test
    void theApprovalFormCarriesTheRouteWithEverySignature() {
        Reply deal = voyage.anAssignment("审批表", "400000.00");
        assertThat(office.said(office.write("deal", deal.id(), "approval-form")))
                .contains("无无无无无");
        voyage.approved(deal);
        Reply paper = office.write("deal", deal.id(), "approval-form");
        assertThat(paper.at("versions.0.version").asInt()).isEqualTo(2);
        assertThat(office.said(paper))
                .contains("学院审核同意" + voyage.table.collegeOfficer.name(), "盖章处", "/verify/")
                .contains(days.today().getYear() + "年" + days.today().getMonthValue() + "月");
    }

    @Test
    void everyWayHasItsContract() {
        Map<String, Map<String, Object>> terms = Map.of(
                "LICENCE",
                voyage.table.licence("SOLE", "2026-01-01", "2030-12-31", "重庆市"),
                "EQUITY",
                Map.of(
                        "type",
                        "Equity",
                        "company",
                        "江瓷科技",
                        "capital",
                        "5000000.00",
                        "value",
                        "1500000.00",
                        "share",
                        "0.3"),
                "DEVELOPMENT",
                Map.of("type", "Development", "subject", "中试线", "ownership", "归双方共有"),
                "CONSULTING",
                Map.of("type", "Consulting", "subject", "可行性"),
                "SERVICE",
                Map.of("type", "Service", "subject", "检测"));
        Map<String, List<String>> says = Map.of(
                "LICENCE", List.of("专利实施许可合同", "排他许可", "重庆市", "2026年1月1日至2030年12月31日", "再许可：不允许"),
                "EQUITY", List.of("作价投资", "江瓷科技", "人民币壹佰伍拾万元整", "占注册资本的30%"),
                "DEVELOPMENT", List.of("技术开发合同", "中试线", "归双方共有", "完成期限：无"),
                "CONSULTING", List.of("技术咨询合同", "可行性"),
                "SERVICE", List.of("技术服务合同", "检测"));
        terms.forEach((way, said) -> {
            Reply deal = voyage.table.open(way, voyage.table.firm(way + "受让方"), voyage.table.accepted(way + "成果"));
            voyage.table.agree(deal, said, "1500000.00").is(200);
            Reply paper = office.write("deal", deal.id(), way.toLowerCase() + "-contract");
            assertThat(office.said(paper)).contains(says.get(way)).doesNotContain("{{");
        });
    }

    @Test
    void completersAndCoOwnersHaveTheirConsents() {
        Map<String, Object> content = voyage.table.result("共有成果");
        content.put("otherOwners", List.of(Map.of("name", "江津研究所", "share", "30")));
        Reply deal = voyage.table.open("ASSIGNMENT", voyage.table.firm("共有受让方"), voyage.table.accepted(content));
        voyage.table.agree(deal, org.dukou.deal.Table.assignment(), "200000.00").is(200);
        voyage.table.waive(voyage.table.professor, deal).is(200);
        assertThat(office.said(office.write("deal", deal.id(), "completers-consent")))
                .contains(voyage.table.professor.name() + "60%放弃", voyage.table.colleague.name() + "40%无");
        assertThat(office.said(office.write("deal", deal.id(), "co-owner-consent", "江津研究所")
                        .is(200)))
                .contains("江津研究所", "共有成果30%", "同意日期：无");
        office.write("deal", deal.id(), "co-owner-consent", "别的研究所").is(404);
    }

    @Test
    void writtenAgainItIsANewVersionAndTheDifferencesAreShown() {
        Reply deal = voyage.anAssignment("版本", "400000.00");
        Reply first = office.write("deal", deal.id(), "assignment-contract");
        office.write("deal", deal.id(), "assignment-contract", "").isProblem(409, "document/paper-unchanged");
        voyage.table.agree(deal, org.dukou.deal.Table.assignment(), "450000.00").is(200);
        Reply second = office.write("deal", deal.id(), "assignment-contract");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.at("versions.0.version").asInt()).isEqualTo(2);
        assertThat(second.text("versions.0.writer")).isEqualTo(voyage.table.officer.name());
        assertThat(second.text("versions.0.pdfHash")).isNotEqualTo(second.text("versions.1.pdfHash"));
        Reply changes = voyage.table
                .officer
                .browser()
                .get("/api/papers/" + first.id() + "/differences?from=1&to=2")
                .is(200);
        assertThat(changes.json().findValuesAsString("field")).contains("价款", "价款大写", "付款 · 金额");
        assertThat(changes.json().findValuesAsString("before")).contains("400,000.00");
        assertThat(changes.json().findValuesAsString("after")).contains("450,000.00", "人民币肆拾伍万元整");
        assertThat(office.papers("deal", deal.id()).at("0.version").asInt()).isEqualTo(2);
    }

    @Test
    void aPaperIsSeenByThoseWhoSeeItsCaseAndByNobodyElse() {
        Reply deal = voyage.anAssignment("保密", "400000.00");
        Reply paper = office.write("deal", deal.id(), "assignment-contract");
        Study maker = new Study(voyage.table.professor);
        assertThat(maker.papers("deal", deal.id()).text("0.id")).isEqualTo(paper.id());
        assertThat(maker.said(paper)).contains("保密受让方");
        assertThat(maker.offered("deal", deal.id())).isEmpty();
        maker.write("deal", deal.id(), "approval-form", "").is(404);
        Study stranger = new Study(campus.someone(Role.INVENTOR, campus.college()));
        assertThat(stranger.papers("deal", deal.id()).json()).isEmpty();
        assertThat(stranger.offered("deal", deal.id())).isEmpty();
        stranger.write("deal", deal.id(), "assignment-contract", "").is(404);
        stranger.seesNothingOf(paper);
        Reply page = voyage.table
                .officer
                .browser()
                .get("/api/papers/" + paper.id() + "/page?version=1&page=1")
                .is(200);
        assertThat(page.response().headers().firstValue("Content-Type")).contains("image/png");
        voyage.table
                .officer
                .browser()
                .get("/api/papers/" + paper.id() + "/page?version=1&page=99")
                .is(404);
        voyage.table
                .officer
                .browser()
                .get("/api/papers/" + paper.id() + "/file?version=9&format=PDF")
                .is(404);
    }

    @Test
    void thePayoutSheetAddsUpAndASlipIsForOnePersonAndFinance() {
        Reply due = voyage.aReceiptIsDue("937055.00");
        Study finance = new Study(voyage.finance);
        assertThat(finance.offered("distribution", due.id())).isEmpty();
        Reply ready = voyage.readyToRelease(due);
        assertThat(office.offered("distribution", due.id())).contains("payout-sheet", "reward-notice-sheet");
        Reply sheet = finance.write("distribution", due.id(), "payout-sheet");
        assertThat(finance.said(sheet))
                .contains(org.dukou.kernel.Money.of(ready.text("reward")).grouped())
                .contains(org.dukou.kernel.paper.Capitals.of(org.dukou.kernel.Money.of(ready.text("reward"))))
                .contains("3人");
        new Study(voyage.table.professor).seesNothingOf(sheet);
        assertThat(office.said(office.write("distribution", due.id(), "reward-notice-sheet")))
                .contains("现金奖励公示", voyage.table.professor.name());

        voyage.act(voyage.finance, ready, "release", Map.of()).is(200);
        Study professor = new Study(voyage.table.professor);
        assertThat(professor.offered("distribution", due.id())).containsExactly("payout-slip");
        String me = voyage.table.professor.id().toString();
        Reply slip = finance.write("distribution", due.id(), "payout-slip", me).is(200);
        String own = voyage.see(voyage.table.professor, ready).text("payees.0.amount");
        assertThat(professor.said(slip))
                .contains(voyage.table.professor.name())
                .contains(org.dukou.kernel.Money.of(own).grouped())
                .doesNotContain(voyage.table.colleague.name());
        new Study(voyage.table.colleague).seesNothingOf(slip);
        office.seesNothingOf(slip);
        assertThat(office.papers("distribution", due.id()).body()).doesNotContain(slip.id());
        new Study(voyage.table.colleague)
                .write("distribution", due.id(), "payout-slip", me)
                .is(404);
    }

    @Test
    void anybodyMayAskWhetherThePaperAtHandIsTheOneIssued() {
        Reply deal = voyage.anAssignment("核验绝密名称", "400000.00");
        Reply paper = office.write("deal", deal.id(), "assignment-contract");
        String page = paper.text("versions.0.check");
        byte[] pdf = office.file(paper, 1, "PDF");
        assertThat(hash(pdf)).isEqualTo(paper.text("versions.0.pdfHash"));
        Guest passerby = new Guest(campus.address());
        Reply shown = passerby.get(page).is(200);
        assertThat(shown.body())
                .contains(paper.text("number"), "转让合同", hash(pdf))
                .doesNotContain("核验绝密名称", "400,000.00", voyage.table.officer.name());
        assertThat(passerby.get(page + "?sha256=" + hash(pdf)).is(200).body()).contains("一致：手头的文件就是");
        assertThat(passerby.get(page + "?sha256=" + "0".repeat(64)).is(200).body())
                .contains("不一致");
        assertThat(passerby.upload(page, "a.pdf", pdf).is(200).body()).contains("一致：手头的文件就是");
        assertThat(passerby.upload(page, "a.docx", office.file(paper, 1, "DOCX"))
                        .is(200)
                        .body())
                .contains("一致：手头的文件就是");
        pdf[pdf.length - 10]++;
        assertThat(passerby.upload(page, "a.pdf", pdf).is(200).body()).contains("不一致");
        passerby.get("/verify/aaaaaaaaaaaaaaaaaaaa").is(404);
        voyage.table.agree(deal, org.dukou.deal.Table.assignment(), "450000.00").is(200);
        office.write("deal", deal.id(), "assignment-contract");
        assertThat(passerby.get(page).is(200).body()).contains("已被第 2 版取代");
    }

    @Test
    void thePriceNoticeHasItsSheet() {
        Reply deal = voyage.anAssignment("公示表", "400000.00");
        voyage.approved(deal);
        assertThat(office.said(office.write("deal", deal.id(), "price-notice-sheet")))
                .contains("科技成果转化公示", "15个自然日", "公示表受让方", "400,000.00（人民币肆拾万元整）", "无关联关系");
    }

    /** What a caseworker waits for. */
    @Test
    void aPaperIsWrittenWhileOneWaits() {
        Reply deal = voyage.anAssignment("快", "400000.00");
        office.write("deal", deal.id(), "approval-form");
        long begun = System.nanoTime();
        office.write("deal", deal.id(), "assignment-contract");
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(5_000);
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
