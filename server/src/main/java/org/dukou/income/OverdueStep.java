package org.dukou.income;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dukou.kernel.access.Role;

/** What is done about a payment the longer it is overdue; each step once. */
enum OverdueStep {
    /** Somebody asks. */
    ASK(1, "income.waiting.chase", Role.TRANSFER_OFFICER),
    /** A letter with the sum and a last day. */
    LETTER(30, "income.waiting.dunning-letter", Role.TRANSFER_OFFICER),
    /** The lawyer writes. */
    LAWYER(60, "income.waiting.lawyer-letter", Role.LEGAL),
    /** Sue, end the use (民法典 Art. 873), or let it off. */
    DECISION(90, "income.waiting.overdue-decision", Role.INSTITUTE_DIRECTOR);

    private final int days;
    private final String what;
    private final Role whom;

    OverdueStep(int days, String what, Role whom) {
        this.days = days;
        this.what = what;
        this.whom = whom;
    }

    /** The step that is due; the higher ones say the lower ones, too. */
    static Optional<OverdueStep> on(LocalDate day, LocalDate dueOn) {
        long late = ChronoUnit.DAYS.between(dueOn, day);
        OverdueStep step = null;
        for (OverdueStep one : values()) {
            if (late >= one.days) {
                step = one;
            }
        }
        return Optional.ofNullable(step);
    }

    /** The keys of everything that is asked about overdue payments. */
    static List<String> asked() {
        return List.of(values()).stream().map(OverdueStep::what).toList();
    }

    int days() {
        return days;
    }

    String what() {
        return what;
    }

    Role whom() {
        return whom;
    }
}
