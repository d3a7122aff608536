package org.dukou.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that befell a signed contract.
 *
 * @param on the day it happened, or from which it holds
 * @param reason in the words of the office
 * @param until by when a breach is to be cured (催告期限); null otherwise
 * @param ground why it was rescinded; null otherwise
 * @param refund what of the money that came is to go back, in yuan; null where nothing is
 * @param v the version of this shape
 */
record Turn(
        Kind kind,
        LocalDate on,
        String reason,
        @Nullable LocalDate until,
        @Nullable Ground ground,
        @Nullable Money refund,
        @Nullable Integer v) {

    Turn {
        reason = reason == null ? "" : reason.strip();
        v = 1;
    }

    /** What may befall it. */
    enum Kind {
        SUSPENDED,
        RESUMED,
        BREACHED,
        CURED,
        RESCINDED,
        EXPIRED
    }

    /** Urged to do what is owed, and it has not been done yet. */
    static boolean isBreached(List<Turn> course) {
        return course.stream()
                .filter(turn -> turn.kind == Kind.BREACHED || turn.kind == Kind.CURED)
                .reduce((earlier, later) -> later)
                .filter(last -> last.kind == Kind.BREACHED)
                .isPresent();
    }

    /** @throws Invalid naming every field that is missing or cannot be */
    void assertComplete(@Nullable LocalDate notBefore, LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        if (on == null) {
            found.add(new Invalid("request/field-required", "on"));
        } else if (on.isAfter(today) || (notBefore != null && on.isBefore(notBefore))) {
            found.add(new Invalid("contract/day-out-of-course", "on", String.valueOf(notBefore), today));
        }
        if (reason.isEmpty()) {
            found.add(new Invalid("request/field-required", "reason"));
        }
        if (kind == Kind.BREACHED && until != null && on != null && until.isBefore(on)) {
            found.add(new Invalid("contract/cured-before-breached", "until"));
        }
        if (kind == Kind.RESCINDED && ground == null) {
            found.add(new Invalid("request/field-required", "ground"));
        }
        if (refund != null && !refund.isPositive()) {
            found.add(new Invalid("contract/refund-not-positive", "refund"));
        }
        Invalid.throwIfAny(found);
    }
}
