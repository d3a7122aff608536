package org.dukou.deal;

import java.time.LocalDate;
import org.dukou.contract.SigningCheck;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.access.BySystem;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.NoticeState;
import org.dukou.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** No contract of a deal is signed before what is due has been done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DealSigning implements SigningCheck {

    private final DealRepository deals;
    private final Notices notices;

    DealSigning(DealRepository deals, Notices notices) {
        this.deals = deals;
        this.notices = notices;
    }

    @Override
    public boolean concerns(Matter matter) {
        return matter.kind().equals(DealCourse.KIND);
    }

    /**
     * @throws Refusal {@code deal/objection-open}, {@code deal/notice-not-over}, {@code deal/not-ready-to-sign}, {@code
     *     deal/signed-before-approval}
     */
    @BySystem
    @Override
    public void assertMaySign(Matter matter, LocalDate signedOn) {
        Deal deal = deals.about(matter).orElseThrow(Missing::new);
        if (deal.progress().stopped()) {
            throw new Refusal("deal/objection-open");
        }
        assertNoticeOver(matter, signedOn);
        LocalDate approvedOn = deal.progress().approvedOn();
        if (deal.stage() != Stage.READY_TO_SIGN || approvedOn == null) {
            throw new Refusal("deal/not-ready-to-sign");
        }
        if (signedOn.isBefore(approvedOn)) {
            throw new Refusal("deal/signed-before-approval", approvedOn).at("signedOn");
        }
    }

    /** The period of the notice that stands, or of the one that ended, has not passed. */
    private void assertNoticeOver(Matter matter, LocalDate signedOn) {
        notices.current(matter.kind(), matter.id(), NoticeKind.PRICE)
                .filter(notice -> notice.state() != NoticeState.WITHDRAWN)
                .filter(notice -> notice.state() != NoticeState.OVER || signedOn.isBefore(notice.mayCloseFrom()))
                .ifPresent(notice -> {
                    throw new Refusal("deal/notice-not-over", notice.lastDay()).at("signedOn");
                });
    }
}
