package org.dukou.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.approval.Worklist;
import org.dukou.contract.ContractFacts;
import org.dukou.contract.ContractId;
import org.dukou.contract.Contracts;
import org.dukou.contract.RightKind;
import org.dukou.deal.terms.Right;
import org.dukou.deal.terms.Sheet;
import org.dukou.deal.terms.Terms;
import org.dukou.enterprise.EnterpriseId;
import org.dukou.enterprise.Enterprises;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.Role;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.NoticeView;
import org.dukou.notice.Notices;
import org.dukou.policy.NoticeDutyQuestion;
import org.dukou.policy.Policies;
import org.dukou.policy.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries a deal from one landing to the next: what policy asks for, and what the engines are told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DealPassage {

    static final String CHOOSE_NOTICE = "deal.waiting.choose-notice";

    private final Policies policies;
    private final Notices notices;
    private final Contracts contracts;
    private final Enterprises enterprises;
    private final Worklist worklist;

    DealPassage(Policies policies, Notices notices, Contracts contracts, Enterprises enterprises, Worklist worklist) {
        this.policies = policies;
        this.notices = notices;
        this.contracts = contracts;
        this.enterprises = enterprises;
        this.worklist = worklist;
    }

    /** Everyone agreed: a notice where it is a duty, a choice where it is not, the contract where there is none. */
    void approved(Deal deal, LocalDate on, Actor by, Instant now) {
        Ruling ruling = policies.rule(dutyOf(deal), on);
        NoticeDuty duty = NoticeDuty.valueOf(ruling.output("duty"));
        deal.approve(on, duty, DutyBasis.of(ruling), by, now);
        switch (duty) {
            case REQUIRED -> goPublic(deal, ruling, by, now);
            case OPTIONAL ->
                worklist.ask(deal.matter(), CHOOSE_NOTICE, List.of(Role.TRANSFER_OFFICER.everywhere()), by, now, null);
            case NONE -> readyToSign(deal, by, now);
        }
    }

    /** The office chose. */
    void afterApproval(Deal deal, boolean publish, Actor by, Instant now) {
        worklist.settle(deal.matter(), CHOOSE_NOTICE, by, now);
        LocalDate approvedOn = deal.progress().approvedOn();
        if (publish && approvedOn != null) {
            goPublic(deal, policies.rule(dutyOf(deal), approvedOn), by, now);
        } else {
            readyToSign(deal, by, now);
        }
    }

    private static NoticeDutyQuestion dutyOf(Deal deal) {
        return new NoticeDutyQuestion(deal.way(), deal.sheet().pricing().kind().name());
    }

    private void goPublic(Deal deal, Ruling ruling, Actor by, Instant now) {
        String code = deal.taker().taker() == null
                ? null
                : enterprises.entry(new EnterpriseId(deal.taker().taker())).creditCode();
        notices.publish(
                deal.matter(),
                NoticeKind.PRICE,
                Publication.of(deal, code),
                ruling.number("days"),
                ruling.yes("working"),
                partiesTo(deal),
                by,
                now);
        LocalDate lastDay = notices.current(DealCourse.KIND, deal.id().value(), NoticeKind.PRICE)
                .map(NoticeView::lastDay)
                .orElseThrow();
        deal.goPublic(lastDay, by, now);
    }

    /** Who made the result or made the deal judges no objection to it. */
    static List<UUID> partiesTo(Deal deal) {
        return Stream.concat(deal.sheet().insiders().stream(), deal.origin().makers().stream())
                .distinct()
                .toList();
    }

    void readyToSign(Deal deal, Actor by, Instant now) {
        deal.readyToSign(by, now);
        contracts.prepare(
                deal.matter(),
                facts(deal.way(), String.valueOf(deal.taker().takerName()), deal.sheet(), deal.amount(), null),
                by,
                now);
    }

    /** @param supplements the signed contract that is changed; null for one of its own */
    static ContractFacts facts(Way way, String taker, Sheet sheet, Money amount, @Nullable ContractId supplements) {
        return new ContractFacts(
                taker,
                way,
                amount,
                sheet.rights().stream().map(DealPassage::right).toList(),
                sheet.terms() instanceof Terms.Licence licence ? licence.until() : null,
                supplements);
    }

    private static ContractFacts.Right right(Right right) {
        return new ContractFacts.Right(RightKind.valueOf(right.kind()), right.number(), right.title());
    }
}
