package org.dukou.approval;

import java.util.EnumSet;
import java.util.Set;

/** Where one round of an approval stands. */
public enum ApprovalState {
    RUNNING,
    GRANTED,
    /** Back with the applicant; put up again, it is a new round. */
    RETURNED,
    REJECTED,
    /** Taken back by the applicant. */
    WITHDRAWN;

    Set<ApprovalState> next() {
        return switch (this) {
            case RUNNING -> EnumSet.of(GRANTED, RETURNED, REJECTED, WITHDRAWN);
            case GRANTED, RETURNED, REJECTED, WITHDRAWN -> EnumSet.noneOf(ApprovalState.class);
        };
    }

    /** Whether the matter may come back unchanged, so that earlier signatures still count. */
    boolean mayComeBack() {
        return this == RETURNED || this == WITHDRAWN;
    }
}
