package org.dukou.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.dukou.deal.terms.Change;
import org.dukou.deal.terms.Standing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.Words;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;

/**
 * A change of a signed deal as its page shows it.
 *
 * @param lines before and after, side by side
 * @param after what is to hold, to be written on
 * @param duty what it asks for before it may be signed
 * @param cameBackBecause why it is to be rewritten, or was given up
 */
record AmendmentView(
        UUID id,
        long version,
        String number,
        Stage stage,
        DealRef deal,
        Way way,
        String reason,
        List<Comparison.Line> lines,
        Change change,
        Standing after,
        @Nullable DutyView duty,
        String drafter,
        LocalDate draftedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate signedOn,
        @Nullable String contractNumber,
        @Nullable String cameBackBecause,
        Set<Act> may) {

    record DealRef(UUID id, @Nullable String number, String title, String link) {}

    /** @param because the difference that asks for the most */
    record DutyView(Difference because, boolean approval, boolean notice, String edition) {}

    static AmendmentView of(Amendment amendment, @Nullable Duty duty, Viewer viewer, Locale locale) {
        Amendment.Trail trail = amendment.trail();
        return new AmendmentView(
                amendment.id().value(),
                amendment.version(),
                amendment.number(),
                amendment.stage(),
                new DealRef(
                        amendment.deal().id(),
                        amendment.deal().number(),
                        amendment.deal().title(),
                        amendment.deal().link()),
                amendment.way(),
                trail.reason(),
                new Comparison(Words.in(locale)).of(amendment.before(), amendment.after()),
                amendment.change(),
                amendment.after(),
                duty == null ? null : new DutyView(duty.because(), duty.approval(), duty.notice(), duty.edition()),
                trail.drafter(),
                LocalDate.ofInstant(trail.draftedAt(), HouseClock.SHANGHAI),
                amendment.approvedOn(),
                trail.signedOn(),
                trail.contractNumber(),
                trail.cameBackBecause(),
                amendment.may(viewer));
    }
}
