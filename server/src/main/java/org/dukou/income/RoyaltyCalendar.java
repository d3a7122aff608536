package org.dukou.income;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.DayBegan;
import org.dukou.kernel.time.HouseClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the day after a period of a licence asks for its report, and on the day after that was due puts it before the office. */
@Component
class RoyaltyCalendar {

    private final RoyaltyRepository royalties;
    private final Royalties desk;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    RoyaltyCalendar(
            RoyaltyRepository royalties,
            Royalties desk,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.royalties = royalties;
        this.desk = desk;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @BySystem
    @EventListener
    @Transactional
    void on(DayBegan began) {
        desk.comeDue(began.day());
        late(began.day()).forEach(this::chase);
    }

    /** Each is taken once, however often the day is announced. */
    private List<UUID> late(LocalDate day) {
        return jdbc.sql("""
                        update royalty set late_told = true
                        where not late_told and stage in ('DUE', 'RETURNED') and report_due < :day returning id
                        """).param("day", day).query(UUID.class).list();
    }

    private void chase(UUID id) {
        Royalty royalty = royalties.findById(id).orElseThrow();
        events.publishEvent(new RoyaltyLate(royalty.matter(), Actor.HOUSE, clock.instant(), royalty.reportDue()));
        desk.ask(royalty, Royalties.LATE, Actor.HOUSE, royalty.reportDue());
    }
}
