package org.dukou.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByCalendarKeepers;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.Arrangement;
import org.dukou.kernel.time.Arrangement.Span;
import org.dukou.kernel.time.DayBegan;
import org.dukou.kernel.time.Holidays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk for the State Council's yearly arrangement of holidays, by which every period is counted. */
@Service
@Transactional
public class Arrangements {

    static final String ENTER = "notice.waiting.arrangement";

    /** The State Council usually publishes it in November; from then on it is missed. */
    private static final MonthDay MISSED_FROM = MonthDay.of(11, 15);

    private final Holidays holidays;
    private final NoticeRepository notices;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Arrangements(
            Holidays holidays,
            NoticeRepository notices,
            Worklist worklist,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.holidays = holidays;
        this.notices = notices;
        this.worklist = worklist;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Arrangement known() {
        return holidays.known();
    }

    /** It is public law: whoever works here, audit too, may see by what the periods are counted. */
    @ByAnyone
    @Transactional(readOnly = true)
    public List<Span> spans(Viewer viewer) {
        return holidays.spans();
    }

    /** Writes a year's arrangement down and counts every standing notice anew by it. */
    @ByCalendarKeepers
    public void enter(Viewer viewer, int year, List<Span> spans) {
        Instant now = clock.instant();
        assertPlausible(year, spans, LocalDate.now(clock));
        holidays.enter(year, spans);
        events.publishEvent(ArrangementEntered.of(year, viewer.actor(), now));
        worklist.settleAll(ArrangementEntered.matterOf(year), viewer.actor(), now);
        Arrangement arrangement = holidays.known();
        notices.standing(Notices.STANDING).forEach(notice -> {
            notice.recount(arrangement, viewer.actor(), now);
            notices.saveAndFlush(notice);
        });
    }

    private static void assertPlausible(int year, List<Span> spans, LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        if (Math.abs(year - today.getYear()) > 5) {
            found.add(new Invalid("notice/arrangement-year", "year", year));
        }
        if (spans.stream().noneMatch(span -> !span.working())) {
            found.add(new Invalid("request/field-required", "spans"));
        }
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean inYear = span.from().getYear() == year && span.to().getYear() == year;
            if (!inYear || span.to().isBefore(span.from())) {
                found.add(new Invalid("notice/arrangement-span", "spans[" + i + "]", year));
            } else if (!span.from().datesUntil(span.to().plusDays(1)).allMatch(days::add)) {
                found.add(new Invalid("notice/arrangement-day-twice", "spans[" + i + "]"));
            }
        }
        Invalid.throwIfAny(found);
    }

    /** From mid-November on, a next year without an arrangement is work for those who keep the calendar; asked once. */
    @BySystem
    @ApplicationModuleListener
    void on(DayBegan began) {
        int next = began.day().getYear() + 1;
        boolean missed = !MonthDay.from(began.day()).isBefore(MISSED_FROM)
                && !holidays.known().knows(next);
        if (missed && firstTime(next)) {
            worklist.ask(
                    ArrangementEntered.matterOf(next),
                    ENTER,
                    List.of(Role.ADMINISTRATOR.everywhere(), Role.TRANSFER_OFFICER.everywhere()),
                    Actor.HOUSE,
                    clock.instant(),
                    LocalDate.of(next - 1, 12, 31));
        }
    }

    private boolean firstTime(int year) {
        return jdbc.sql("insert into arrangement_missed (year, since) values (:year, :since) on conflict do nothing")
                        .param("year", year)
                        .param("since", LocalDate.now(clock))
                        .update()
                == 1;
    }
}
