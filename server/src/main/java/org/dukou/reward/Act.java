package org.dukou.reward;

import java.util.EnumSet;
import java.util.Set;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;

/** What may be done to a distribution. */
enum Act {
    /** Work it out, or work it out anew. */
    DRAFT,
    /** Publish the reward, or pass it to finance where no notice is owed. */
    ANNOUNCE,
    /** Send it back to be worked out anew. */
    SEND_BACK,
    MARK_STAFF,
    RELEASE,
    PAY,
    /** Book that what was claimed back came back, or keep it back from a payout. */
    REPAY,
    /** Take it back by a counter-entry. */
    CORRECT;

    /** The only place where it is decided who may do what, and when. */
    static Set<Act> allowed(Distribution distribution, Viewer viewer) {
        Set<Act> may = EnumSet.noneOf(Act.class);
        boolean original = distribution.isOriginal();
        if (viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR)) {
            may.addAll(byOffice(distribution.stage(), original));
        }
        if (viewer.is(Role.FINANCE)) {
            may.addAll(byFinance(distribution, viewer, original));
        }
        if (viewer.is(Role.HR)
                && original
                && !distribution.givesShares()
                && distribution.stage().stands()
                && distribution.stage() != Stage.PAID
                && !distribution.payees().isEmpty()) {
            may.add(MARK_STAFF);
        }
        return may;
    }

    private static Set<Act> byOffice(Stage stage, boolean original) {
        return switch (stage) {
            case DUE -> EnumSet.of(DRAFT);
            case DRAFT -> EnumSet.of(DRAFT, ANNOUNCE);
            case IN_NOTICE -> EnumSet.of(SEND_BACK);
            case RELEASED, PAID -> original ? EnumSet.of(CORRECT) : EnumSet.noneOf(Act.class);
            case TO_RELEASE, CORRECTED, CANCELLED -> EnumSet.noneOf(Act.class);
        };
    }

    private static Set<Act> byFinance(Distribution distribution, Viewer viewer, boolean original) {
        Set<Act> may = EnumSet.noneOf(Act.class);
        if (distribution.stage() == Stage.TO_RELEASE) {
            if (!distribution.wasPreparedBy(viewer)) {
                may.add(RELEASE);
            }
            if (original && !distribution.claimsBack()) {
                may.add(SEND_BACK);
            }
        }
        if (distribution.stage() == Stage.RELEASED) {
            may.add(distribution.claimsBack() ? REPAY : PAY);
        }
        return may;
    }
}
