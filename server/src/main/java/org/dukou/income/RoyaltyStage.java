package org.dukou.income;

import java.util.EnumSet;
import java.util.Set;

/** Where the royalty of a period stands. */
enum RoyaltyStage {
    /** The period is over; the licensee has not reported. */
    DUE,
    /** Waits for the office to check it. */
    REPORTED,
    /** Sent back to the licensee. */
    RETURNED,
    /** Checked; what is due of it is expected. */
    ACCEPTED;

    Set<RoyaltyStage> next() {
        return switch (this) {
            case DUE, RETURNED -> EnumSet.of(REPORTED);
            case REPORTED -> EnumSet.of(REPORTED, RETURNED, ACCEPTED);
            case ACCEPTED -> EnumSet.noneOf(RoyaltyStage.class);
        };
    }

    boolean waitsForLicensee() {
        return this == DUE || this == RETURNED;
    }
}
