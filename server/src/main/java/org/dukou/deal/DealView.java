package org.dukou.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.dukou.deal.terms.Sheet;
import org.dukou.income.Owed;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.Words;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.NoticeView;
import org.jspecify.annotations.Nullable;

/**
 * A deal as its page shows it.
 *
 * @param statement one plain sentence: who has it, since when
 * @param assistant the technology manager who helps
 * @param rewarded the regulations share its income with those who made the results; otherwise all is the project's budget
 * @param dutyBasis the rule by which its price has to be made public, or not
 * @param stopped an admitted objection holds it
 * @param lastReason why it came back, was stopped or ended
 * @param checks what has to be seen to before it is proposed
 * @param schedule of each agreed payment what falls to each result, to the fen; empty for a single result
 * @param openResults those of its results that this viewer may open
 * @param may what this viewer may do to it now
 */
record DealView(
        UUID id,
        long version,
        String number,
        String title,
        Stage stage,
        OffsetDateTime stageSince,
        String statement,
        Way way,
        @Nullable TakerView taker,
        UUID college,
        String collegeName,
        String opener,
        OffsetDateTime openedAt,
        @Nullable AssistantView assistant,
        boolean rewarded,
        Sheet sheet,
        @Nullable LocalDate approvedOn,
        @Nullable NoticeDuty duty,
        @Nullable String dutyBasis,
        boolean stopped,
        @Nullable String lastReason,
        @Nullable LocalDate signedOn,
        @Nullable String contractNumber,
        List<CheckView> checks,
        List<List<Money>> schedule,
        Set<UUID> openResults,
        Set<DealAct> may) {

    record TakerView(UUID id, String name, boolean foreign) {}

    record AssistantView(UUID id, String name) {}

    /**
     * @param article what asks for it
     * @param detail what is missing or in the way; null when it is done
     * @param facts of the detail, such as the number of a deal
     */
    record CheckView(
            String key,
            String label,
            String article,
            Check.State state,
            @Nullable String detail,
            List<String> facts) {}

    static DealView of(
            Deal deal,
            List<Check> checks,
            DealPages.Beside beside,
            boolean rewarded,
            Viewer viewer,
            LocalDate today,
            Locale locale) {
        Words words = Words.in(locale);
        return new DealView(
                deal.id().value(),
                deal.version(),
                deal.number(),
                deal.matter().title(),
                deal.stage(),
                time(deal.stageSince()),
                statement(deal, beside.notice(), today, words),
                deal.way(),
                taker(deal),
                deal.origin().college(),
                deal.origin().collegeName(),
                deal.origin().opener(),
                time(deal.origin().openedAt()),
                assistant(deal.origin()),
                rewarded,
                deal.sheet(),
                deal.progress().approvedOn(),
                deal.progress().duty(),
                deal.progress().dutyBasis() == null
                        ? null
                        : deal.progress().dutyBasis().in(locale),
                deal.progress().stopped(),
                deal.progress().lastReason(),
                deal.progress().signedOn(),
                deal.progress().contractNumber(),
                checks.stream().map(check -> check(check, words)).toList(),
                deal.sheet().schedule(),
                beside.openResults(),
                may(deal, beside.owed(), viewer));
    }

    /** While something is waited for, whatever was agreed is not fulfilled. */
    private static Set<DealAct> may(Deal deal, Owed owed, Viewer viewer) {
        Set<DealAct> may = deal.may(viewer);
        if (owed.sum().isPositive()) {
            may.remove(DealAct.COMPLETE);
        }
        return may;
    }

    private static @Nullable AssistantView assistant(Origin origin) {
        return origin.assistant() == null || origin.assistantName() == null
                ? null
                : new AssistantView(origin.assistant(), origin.assistantName());
    }

    private static @Nullable TakerView taker(Deal deal) {
        return deal.taker().taker() == null || deal.taker().takerName() == null
                ? null
                : new TakerView(
                        deal.taker().taker(),
                        deal.taker().takerName(),
                        deal.taker().takerForeign());
    }

    private static CheckView check(Check check, Words words) {
        return new CheckView(
                check.key(),
                words.say("deal.check." + check.key()),
                words.say("deal.check." + check.key() + ".article"),
                check.state(),
                check.slug() == null
                        ? null
                        : words.say("problem." + check.slug(), check.facts().toArray()),
                check.facts().stream().map(String::valueOf).toList());
    }

    private static String statement(Deal deal, @Nullable NoticeView notice, LocalDate today, Words words) {
        if (notice != null && !deal.progress().stopped()) {
            return notice.until(today, words);
        }
        LocalDate since = deal.stageSince().atZone(HouseClock.SHANGHAI).toLocalDate();
        long day = ChronoUnit.DAYS.between(since, today) + 1;
        String key = deal.progress().stopped() ? "STOPPED" : deal.stage().name();
        return words.say(
                "deal.statement." + key,
                deal.origin().opener(),
                day,
                since,
                deal.taker().takerName() == null
                        ? words.say("deal.taker-open")
                        : deal.taker().takerName());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(HouseClock.SHANGHAI).toOffsetDateTime();
    }
}
