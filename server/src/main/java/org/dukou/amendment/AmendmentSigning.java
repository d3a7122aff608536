package org.dukou.amendment;

import java.time.LocalDate;
import org.dukou.contract.SigningCheck;
import org.dukou.deal.DealId;
import org.dukou.deal.SignedDeals;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.access.BySystem;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.NoticeState;
import org.dukou.notice.Notices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** No supplementary agreement is signed before what is due has been done, nor when its contract is no longer in force. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AmendmentSigning implements SigningCheck {

    private final AmendmentRepository amendments;
    /** Found when it is asked: it reads contracts, and the desk of contracts asks this one. */
    private final ObjectProvider<SignedDeals> deals;

    private final Notices notices;

    AmendmentSigning(AmendmentRepository amendments, ObjectProvider<SignedDeals> deals, Notices notices) {
        this.amendments = amendments;
        this.deals = deals;
        this.notices = notices;
    }

    @Override
    public boolean concerns(Matter matter) {
        return matter.kind().equals(Amendments.KIND);
    }

    @BySystem
    @Override
    public void assertMaySign(Matter matter, LocalDate signedOn) {
        Amendment amendment = amendments.about(matter).orElseThrow(Missing::new);
        LocalDate approvedOn = amendment.approvedOn();
        if (amendment.stage() != Stage.READY_TO_SIGN || approvedOn == null) {
            throw new Refusal("amendment/not-ready-to-sign");
        }
        if (signedOn.isBefore(approvedOn)) {
            throw new Refusal("amendment/signed-before-approval", approvedOn).at("signedOn");
        }
        notices.current(matter.kind(), matter.id(), NoticeKind.PRICE)
                .filter(notice -> notice.state() == NoticeState.OVER && signedOn.isBefore(notice.mayCloseFrom()))
                .ifPresent(notice -> {
                    throw new Refusal("amendment/signed-before-approval", notice.mayCloseFrom()).at("signedOn");
                });
        deals.getObject().changed(new DealId(amendment.deal().id()), amendment.change());
    }
}
