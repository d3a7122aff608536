package org.dukou.amendment;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.contract.Contracts;
import org.dukou.deal.SignedDeal;
import org.dukou.kernel.Actor;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.NoticeView;
import org.dukou.notice.Notices;
import org.dukou.policy.NoticeDutyQuestion;
import org.dukou.policy.Policies;
import org.dukou.policy.Ruling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries a change from its approval to the signature. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AmendmentPassage {

    private final Policies policies;
    private final Notices notices;
    private final Contracts contracts;

    AmendmentPassage(Policies policies, Notices notices, Contracts contracts) {
        this.policies = policies;
        this.notices = notices;
        this.contracts = contracts;
    }

    /** Everyone agreed: made public where a deal like it would be, ready to be signed where not. */
    void approved(Amendment amendment, SignedDeal changed, LocalDate on, Actor by, Instant now) {
        amendment.approve(on);
        Ruling notice = policies.rule(new NoticeDutyQuestion(changed.way(), changed.pricing()), on);
        Duty duty = amendment.duty();
        if (duty != null && duty.notice() && notice.output("duty").equals("REQUIRED")) {
            goPublic(amendment, changed, notice, by, now);
        } else {
            readyToSign(amendment, changed, by, now);
        }
    }

    private void goPublic(Amendment amendment, SignedDeal changed, Ruling ruling, Actor by, Instant now) {
        notices.publish(
                amendment.matter(),
                NoticeKind.PRICE,
                changed.publication(),
                ruling.number("days"),
                ruling.yes("working"),
                changed.parties(),
                by,
                now);
        LocalDate lastDay = notices.current(Amendments.KIND, amendment.id().value(), NoticeKind.PRICE)
                .map(NoticeView::lastDay)
                .orElseThrow();
        amendment.goPublic(lastDay, by, now);
    }

    void readyToSign(Amendment amendment, SignedDeal changed, Actor by, Instant now) {
        amendment.readyToSign(by, now);
        prepareContract(amendment, changed, by, now);
    }

    void prepareContract(Amendment amendment, SignedDeal changed, Actor by, Instant now) {
        contracts.prepare(amendment.matter(), changed.facts(), by, now);
    }
}
