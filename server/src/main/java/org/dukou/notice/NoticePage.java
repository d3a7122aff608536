package org.dukou.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.objection.Objection;
import org.dukou.notice.objection.ObjectionPapers;
import org.dukou.notice.objection.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its page in the workbench shows it.
 *
 * @param statement one plain sentence: where it stands, how many days are left
 * @param daysLeft days until and with the last one, 0 once it has passed
 * @param length days from the first to the last
 * @param publicAddress where the public reads it, without the host
 * @param may what this viewer may do to it now
 */
public record NoticePage(
        UUID id,
        long version,
        NoticeKind kind,
        NoticeState state,
        String number,
        About about,
        String headline,
        NoticeContent content,
        String statement,
        LocalDate publishedOn,
        int days,
        boolean working,
        LocalDate lastDay,
        LocalDate mayCloseFrom,
        boolean provisional,
        List<Pause> pauses,
        @Nullable LocalDate stoppedOn,
        long daysLeft,
        long length,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        String publisher,
        String publicAddress,
        @Nullable String marketAddress,
        @Nullable LocalDate marketEnteredOn,
        List<Proofs.Kept> proofs,
        List<ObjectionView> objections,
        Set<Notice.Act> may) {

    /** The matter it serves. */
    record About(String kind, UUID id, @Nullable String number, String title, String link) {}

    /** Days that did not count, the second one excluded. */
    record Pause(LocalDate from, @Nullable LocalDate until) {}

    /**
     * An objection.
     *
     * @param weighty named and with grounds, so that it may be admitted
     * @param statement null for a viewer who may not read it
     * @param papers how many files came with it, for a viewer who may read them; they lie under {@link
     *     ObjectionPapers#KIND}
     * @param calledBy who reached the objector under the contact given
     */
    record ObjectionView(
            UUID id,
            long version,
            String number,
            Objection.State state,
            OffsetDateTime receivedAt,
            LocalDate answerBy,
            boolean weighty,
            @Nullable Statement statement,
            int papers,
            @Nullable String calledBy,
            @Nullable String found,
            List<DecisionView> decisions,
            Set<Objection.Act> may) {}

    record DecisionView(Objection.State to, String by, OffsetDateTime at, String reasons) {}

    public static NoticePage of(NoticeDesk.File file, Viewer viewer, LocalDate today, Locale locale) {
        Notice notice = file.notice();
        NoticeView view = notice.view();
        PublicNotice shown = PublicNotice.whole(notice, today);
        return new NoticePage(
                view.id().value(),
                notice.version(),
                view.kind(),
                view.state(),
                view.number(),
                about(notice),
                notice.headline(),
                notice.content(),
                statement(notice, shown.daysLeft(), locale),
                view.publishedOn(),
                view.days(),
                view.working(),
                view.lastDay(),
                view.mayCloseFrom(),
                view.provisional(),
                notice.standstills().stream()
                        .map(pause -> new Pause(pause.from(), pause.until()))
                        .toList(),
                notice.stoppedOn(),
                shown.daysLeft(),
                shown.length(),
                notice.endedOn(),
                notice.endReason(),
                notice.publisher(),
                "/notices/" + view.slug(),
                notice.marketAddress(),
                notice.marketEnteredOn(),
                file.proofs(),
                file.objections().stream().map(one -> view(one, file)).toList(),
                notice.may(viewer));
    }

    private static About about(Notice notice) {
        var matter = notice.matter();
        return new About(matter.kind(), matter.id(), matter.number(), matter.title(), matter.link());
    }

    private static String statement(Notice notice, long daysLeft, Locale locale) {
        NoticeView view = notice.view();
        boolean awaiting = view.state() == NoticeState.OPEN && daysLeft == 0;
        return Words.in(locale)
                .say(
                        awaiting ? "notice.page.awaiting" : "notice.statement." + view.state(),
                        view.lastDay(),
                        daysLeft,
                        notice.stoppedOn() == null ? "" : notice.stoppedOn(),
                        notice.endedOn() == null ? "" : notice.endedOn());
    }

    private static ObjectionView view(Objection objection, NoticeDesk.File file) {
        boolean shown = file.objectorsShown();
        Objection.Call call = objection.call();
        return new ObjectionView(
                objection.id(),
                objection.version(),
                objection.number(),
                objection.state(),
                time(objection.receivedAt()),
                objection.answerBy(),
                objection.isWeighty(),
                shown ? objection.statement() : null,
                shown ? objection.papers() : 0,
                call == null ? null : call.by().name(),
                call == null || !shown ? null : call.found(),
                objection.decisions().stream()
                        .map(made -> new DecisionView(made.to(), made.by().name(), time(made.at()), made.reasons()))
                        .toList(),
                objection.may(file.judge()));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(HouseClock.SHANGHAI).toOffsetDateTime();
    }
}
