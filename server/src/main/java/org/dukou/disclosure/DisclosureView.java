package org.dukou.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.UnitNames;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure as its page shows it.
 *
 * @param statement one plain sentence: who has it, since when
 * @param may what this viewer may do to it now
 */
record DisclosureView(
        UUID id,
        long version,
        String number,
        Stage stage,
        OffsetDateTime stageSince,
        String statement,
        String collegeName,
        String submitter,
        OffsetDateTime submittedAt,
        Content content,
        List<MemberView> members,
        Answer.@Nullable Return remarks,
        @Nullable Origin origin,
        Set<DisclosureAct> may) {

    /** @param confirmedAt null while this member has not confirmed the team as it is now */
    record MemberView(
            @Nullable UUID person, String name, @Nullable OffsetDateTime confirmedAt) {}

    static DisclosureView of(Disclosure disclosure, UnitNames units, Viewer viewer, LocalDate today, Locale locale) {
        return new DisclosureView(
                disclosure.id().value(),
                disclosure.version(),
                disclosure.number(),
                disclosure.stage(),
                time(disclosure.stageSince()),
                statement(disclosure, units, today, locale),
                disclosure.collegeName(),
                disclosure.submitter(),
                time(disclosure.submittedAt()),
                disclosure.content(),
                disclosure.content().team().stream()
                        .map(member -> new MemberView(member.person(), member.name(), confirmedAt(disclosure, member)))
                        .toList(),
                disclosure.remarks(),
                disclosure.origin(),
                disclosure.may(viewer));
    }

    private static String statement(Disclosure disclosure, UnitNames units, LocalDate today, Locale locale) {
        LocalDate since = disclosure.stageSince().atZone(HouseClock.SHANGHAI).toLocalDate();
        long day = ChronoUnit.DAYS.between(since, today) + 1;
        String key = "disclosure.statement." + disclosure.stage();
        if (disclosure.stage() == Stage.SUBMITTED && !disclosure.unconfirmed().isEmpty()) {
            key = "disclosure.statement.UNCONFIRMED";
        }
        return Words.in(locale)
                .say(
                        key,
                        units.in(locale, disclosure.collegeName()),
                        disclosure.submitter(),
                        day,
                        since,
                        unconfirmed(disclosure));
    }

    private static String unconfirmed(Disclosure disclosure) {
        return disclosure.content().team().stream()
                .filter(member -> disclosure.unconfirmed().contains(member.person()))
                .map(Content.Member::name)
                .collect(Collectors.joining("、"));
    }

    private static @Nullable OffsetDateTime confirmedAt(Disclosure disclosure, Content.Member member) {
        if (member.person() == null || disclosure.unconfirmed().contains(member.person())) {
            return null;
        }
        return disclosure.confirmations().stream()
                .filter(given -> given.person().equals(member.person()))
                .map(given -> time(given.at()))
                .findFirst()
                .orElse(null);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(HouseClock.SHANGHAI).toOffsetDateTime();
    }
}
