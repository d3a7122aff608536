package org.dukou.contract;

import java.util.EnumSet;
import java.util.Set;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;

/** What may be done to a contract. */
enum Act {
    RECORD_SIGNING,
    ASK_SEAL,
    RECORD_TITLE_CHANGE,
    RECORD_LICENCE_FILING,
    /** The patent office registered the right back in the name of the university. */
    RECORD_TITLE_RETURN,
    RECORD_FILING_CANCELLATION,
    /** Change it by a supplementary agreement. */
    SUPPLEMENT,
    SUSPEND,
    RESUME,
    RECORD_BREACH,
    RECORD_CURE,
    RESCIND;

    /** The only place where it is decided what may be done, and when; a supplement has no life of its own. */
    static Set<Act> allowed(Contract contract, Viewer viewer) {
        if (!viewer.is(Role.TRANSFER_OFFICER) && !viewer.is(Role.INSTITUTE_DIRECTOR)) {
            return EnumSet.noneOf(Act.class);
        }
        if (contract.stage() == Stage.TO_BE_SIGNED) {
            return EnumSet.of(RECORD_SIGNING, ASK_SEAL);
        }
        Set<Act> may = EnumSet.noneOf(Act.class);
        if (!contract.isSupplement()) {
            may.addAll(toThePatentOffice(contract));
            may.addAll(ofItsCourse(contract.stage(), contract.isBreached()));
        }
        return may;
    }

    private static Set<Act> toThePatentOffice(Contract contract) {
        Set<Act> may = EnumSet.noneOf(Act.class);
        boolean lives = contract.stage() == Stage.SIGNED || contract.stage() == Stage.SUSPENDED;
        if (lives && !contract.unregistered().isEmpty()) {
            may.add(RECORD_TITLE_CHANGE);
        }
        if (lives && contract.filingDue() != null && contract.filing() == null) {
            may.add(RECORD_LICENCE_FILING);
        }
        if (contract.owesTitleReturn()) {
            may.add(RECORD_TITLE_RETURN);
        }
        if (contract.owesFilingCancellation()) {
            may.add(RECORD_FILING_CANCELLATION);
        }
        return may;
    }

    private static Set<Act> ofItsCourse(Stage stage, boolean breached) {
        return switch (stage) {
            case SIGNED -> EnumSet.of(ASK_SEAL, SUPPLEMENT, SUSPEND, breached ? RECORD_CURE : RECORD_BREACH, RESCIND);
            case SUSPENDED -> EnumSet.of(RESUME, breached ? RECORD_CURE : RECORD_BREACH, RESCIND);
            case TO_BE_SIGNED, RESCINDED, EXPIRED, CANCELLED -> EnumSet.noneOf(Act.class);
        };
    }
}
