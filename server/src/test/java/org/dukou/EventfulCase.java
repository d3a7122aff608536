package org.dukou;

import java.util.List;
import java.util.Map;
import org.dukou.deal.Table;
import org.dukou.deal.Voyage;
import org.dukou.kernel.access.Role;
import org.dukou.notice.Passerby;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;

/** Cases in which everything happens that somebody in the house listens to: back and forth, objected to, paid, taken back. */
final class EventfulCase {

    private final Campus campus;
    private final PassingDays days;
    private final Voyage voyage;
    private final Table table;
    private final Campus.Someone judge;

    EventfulCase(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
        voyage = new Voyage(campus, days);
        table = voyage.table;
        judge = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
    }

    void happens() {
        Reply deal = voyage.anAssignment("多事的传动", "40000.00");
        voyage.agreeOnTheWhole(deal);
        sentBackAndRefusedAndPassedOn(deal);
        objectedToInVain(deal);
        days.pass(Voyage.PRICE_NOTICE);
        voyage.sign(deal).is(200);
        days.settle();
        noticedTwiceAndPaid(deal);
        aReceiptIsTakenBack(deal);
        partOfAReceiptIsPaidBack(deal);
        theContractIsRegisteredAmendedAndRescinded(deal);
        anObjectionIsUpheld();
        aJudgeIsNoneAnyMore();
        somebodyLeavesAndReturns();
    }

    private void aJudgeIsNoneAnyMore() {
        UnitId institute = campus.unit(Tier.INSTITUTE);
        Campus.Someone other = campus.someone(Role.INVENTOR, institute);
        campus.also(other, Role.INSTITUTE_DIRECTOR, institute);
        days.settle();
        campus.noLonger(other, Role.INSTITUTE_DIRECTOR, institute, days.today());
        days.settle();
    }

    private void sentBackAndRefusedAndPassedOn(Reply deal) {
        table.propose(deal).is(200);
        answer(deal, "return", Map.of("remarks", "请补评估报告"));
        table.propose(deal).is(200);
        answer(deal, "rejection", Map.of("remarks", "权属有争议"));
        table.propose(deal).is(200);
        answer(deal, "copy", Map.of("persons", List.of(judge.id()), "remarks", "请知悉"));
        table.approve(deal);
        days.settle();
    }

    private void answer(Reply deal, String act, Map<String, ?> body) {
        Reply round = table.collegeOfficer
                .browser()
                .get("/api/approvals?matterKind=deal&matterId=" + deal.id())
                .is(200);
        table.collegeOfficer
                .browser()
                .post(
                        "/api/approvals/" + round.text("0.id") + "/" + act,
                        body,
                        round.at("0.version").asLong())
                .is(200);
        days.settle();
    }

    private void objectedToInVain(Reply deal) {
        String notice = object(deal);
        Passerby.judge(judge, notice, 0, "dismissal", Map.of("reasons", "评估依据充分"))
                .is(200);
        days.settle();
    }

    /** Returns the notice whose clock now stands still. */
    private String object(Reply deal) {
        Reply notice = Passerby.lastNotice(judge, "deal", deal.id());
        new Passerby(campus)
                .object(
                        notice.text("publicAddress"),
                        Passerby.statement("张三", "价格偏低"),
                        Map.of("异议附件.pdf", "%PDF-1.7 prices".getBytes()))
                .is(303);
        Passerby.admit(judge, notice.id());
        days.settle();
        return notice.id();
    }

    private void noticedTwiceAndPaid(Reply deal) {
        voyage.book(deal, "30000.00");
        Reply due = voyage.onlyDistribution(deal);
        voyage.draft(due).is(200);
        voyage.act(table.officer, due, "announcement", Map.of()).is(200);
        voyage.act(table.officer, due, "return", Map.of("reason", "漏计成本")).is(200);
        days.settle();
        voyage.readyToRelease(due);
        voyage.act(voyage.finance, due, "release", Map.of()).is(200);
        days.settle();
    }

    private void aReceiptIsTakenBack(Reply deal) {
        Reply account = voyage.book(deal, "10000.00");
        voyage.finance
                .browser()
                .post(
                        "/api/incomes/" + account.id() + "/receipts/" + account.text("receipts.1.id") + "/reversal",
                        Map.of("reason", "退汇"),
                        account.version())
                .is(200);
        days.settle();
    }

    private void theContractIsRegisteredAmendedAndRescinded(Reply deal) {
        String today = days.today().toString();
        Reply registered = voyage.register(deal.id(), "多" + deal.id());
        Campus.Someone officer = table.officer;
        Reply amendment = officer.browser()
                .post(
                        "/api/amendments",
                        Map.of(
                                "deal",
                                deal.id(),
                                "reason",
                                "付款改期",
                                "payments",
                                List.of(Map.of("label", "改期", "amount", "40000.00"))))
                .is(201);
        officer.browser()
                .post("/api/amendments/" + amendment.id() + "/proposal", Map.of(), amendment.version())
                .is(200);
        voyage.sign("amendment", amendment.id()).is(200);
        days.settle();
        String path = "/api/technology-registrations/" + registered.id();
        Reply now = officer.browser()
                .get("/api/technology-registrations?matterKind=deal&matterId=" + deal.id())
                .is(200);
        officer.browser()
                .post(
                        path + "/change",
                        Map.of(
                                "on",
                                today,
                                "number",
                                "多" + deal.id(),
                                "contractAmount",
                                "40000.00",
                                "technologyAmount",
                                "39000.00",
                                "note",
                                "付款改期"),
                        now.at("0.version").asLong())
                .is(200);
        rescinds(deal, today);
        days.settle();
        long version = officer.browser()
                .get("/api/technology-registrations?matterKind=deal&matterId=" + deal.id())
                .is(200)
                .at("0.version")
                .asLong();
        officer.browser()
                .post(path + "/cancellation", Map.of("on", today, "reason", "合同解除"), version)
                .is(200);
        days.settle();
    }

    private void partOfAReceiptIsPaidBack(Reply deal) {
        Reply account = voyage.account(deal);
        voyage.finance
                .browser()
                .post(
                        "/api/incomes/" + account.id() + "/refunds",
                        Map.of(
                                "on",
                                days.today().toString(),
                                "amount",
                                "100.00",
                                "bankReference",
                                "R" + account.id(),
                                "reason",
                                "多付退回"),
                        account.version())
                .is(200);
        days.settle();
    }

    private void rescinds(Reply deal, String today) {
        Reply contract = voyage.contracts(deal);
        String paper = table.officer
                .browser()
                .upload("/api/documents", "解除协议.pdf", "%PDF-1.7 end".getBytes())
                .is(201)
                .id();
        table.officer
                .browser()
                .post(
                        "/api/contracts/" + contract.text("0.id") + "/rescission",
                        Map.of("on", today, "reason", "双方同意", "ground", "AGREED", "documents", List.of(paper)),
                        contract.at("0.version").asLong())
                .is(200);
    }

    private void anObjectionIsUpheld() {
        Reply other = voyage.anAssignment("撤回的传动", "50000.00");
        voyage.approved(other);
        String notice = object(other);
        Passerby.judge(judge, notice, 0, "upholding", Map.of("reasons", "未披露共有人"))
                .is(200);
        days.settle();
    }

    private void somebodyLeavesAndReturns() {
        Campus.Someone leaver = campus.someone(Role.COLLEGE_OFFICER, table.college);
        Campus.Someone successor = campus.someone(Role.COLLEGE_OFFICER, table.college);
        Campus.Someone hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        String path = "/api/people/" + leaver.id();
        hr.browser()
                .post(
                        path + "/departure",
                        Map.of("lastDay", days.today().minusDays(1).toString(), "successor", successor.id()),
                        hr.browser().get(path).is(200).version())
                .is(200);
        days.settle();
        hr.browser()
                .post(
                        path + "/return",
                        Map.of("from", days.today().toString(), "reason", "返聘"),
                        hr.browser().get(path).is(200).version())
                .is(200);
        days.settle();
    }
}
