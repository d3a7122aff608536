package org.dukou.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the public sees it. Once it has ended, a price loses its persons, and of a reward only number and title are
 * left.
 *
 * @param content what may be shown today; null when that is nothing
 * @param stoppedOn since when an admitted objection holds it
 * @param daysLeft days until and with the last one, 0 once it has passed
 * @param daysPast days of it that lie behind, for the bar
 * @param length days from the first to the last
 * @param pauses where the bar stood still
 * @param upheld it was withdrawn because an objection was right
 */
record PublicNotice(
        NoticeKind kind,
        NoticeState state,
        String number,
        String slug,
        String headline,
        @Nullable NoticeContent content,
        LocalDate publishedOn,
        int days,
        boolean working,
        LocalDate lastDay,
        boolean provisional,
        List<Standstill> standstills,
        @Nullable LocalDate stoppedOn,
        long daysLeft,
        long daysPast,
        long length,
        List<Pause> pauses,
        @Nullable String marketAddress,
        @Nullable LocalDate endedOn,
        boolean upheld,
        boolean openToObjections) {

    /** Days of the bar, from its beginning. */
    record Pause(long from, long length) {}

    static PublicNotice of(Notice notice, boolean upheld, LocalDate today) {
        return with(
                notice,
                upheld,
                today,
                notice.state().isStanding() ? notice.content() : withoutPersons(notice.content()));
    }

    /** As it stood before the public while it ran, for the proof. */
    static PublicNotice whole(Notice notice, LocalDate today) {
        return with(notice, false, today, notice.content());
    }

    private static PublicNotice with(Notice notice, boolean upheld, LocalDate today, @Nullable NoticeContent content) {
        NoticeView view = notice.view();
        long length = ChronoUnit.DAYS.between(view.publishedOn(), view.lastDay());
        LocalDate here = notice.endedOn() == null ? today : notice.endedOn();
        return new PublicNotice(
                view.kind(),
                view.state(),
                view.number(),
                view.slug(),
                notice.headline(),
                content,
                view.publishedOn(),
                view.days(),
                view.working(),
                view.lastDay(),
                view.provisional(),
                notice.standstills(),
                notice.stoppedOn(),
                DaysLeft.of(view.publishedOn(), view.lastDay(), today),
                Math.clamp(ChronoUnit.DAYS.between(view.publishedOn(), here), 0, length),
                length,
                notice.standstills().stream()
                        .filter(standstill -> standstill.until() == null || standstill.days() > 0)
                        .map(standstill -> pause(standstill, view.publishedOn(), here))
                        .toList(),
                notice.marketAddress(),
                notice.endedOn(),
                upheld,
                notice.isOpenToObjections(today));
    }

    private static Pause pause(Standstill standstill, LocalDate published, LocalDate today) {
        LocalDate until = standstill.until() == null ? today : standstill.until();
        return new Pause(
                ChronoUnit.DAYS.between(published, standstill.from()),
                Math.max(1, ChronoUnit.DAYS.between(standstill.from(), until)));
    }

    private static @Nullable NoticeContent withoutPersons(NoticeContent content) {
        return switch (content) {
            case NoticeContent.Reward _ -> null;
            case NoticeContent.Price price ->
                new NoticeContent.Price(
                        price.results(),
                        price.way(),
                        price.pricing(),
                        price.price(),
                        price.payment(),
                        price.taker(),
                        price.takerCode(),
                        price.valuation(),
                        List.of(),
                        price.relatedParty() == null ? null : new NoticeContent.RelatedParty("", ""),
                        price.licence());
        };
    }
}
