package org.dukou.meeting;

import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year of a body in figures; behind each stands a list that anyone who reads it may open. */
@Service
@Transactional(readOnly = true)
class YearFigures {

    private final JdbcClient jdbc;
    private final HouseClock clock;

    YearFigures(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ByAnyone
    Figures of(Viewer viewer, UUID body, int year) {
        return jdbc.sql("""
                        with decided as (
                            select outcome, settled_on - cast(since at time zone 'Asia/Shanghai' as date) as days
                            from agenda_item
                            where body = :body and audience && cast(:tokens as text[])
                              and extract(year from settled_on) = :year
                        ), charged as (
                            select due, done_on from follow_up
                            where body = :body and audience && cast(:tokens as text[])
                              and extract(year from given_on) = :year
                        )
                        select (select count(*) from meeting where body = :body and audience && cast(:tokens as text[])
                                  and stage = 'CONFIRMED' and extract(year from held_on) = :year) as meetings,
                               (select count(*) from agenda_item where body = :body and audience && cast(:tokens as text[])
                                  and state in ('WAITING', 'LISTED')) as coming,
                               (select count(*) from decided where outcome = 'AGREED') as agreed,
                               (select count(*) from decided where outcome = 'AGREED_WITH_CONDITIONS') as with_conditions,
                               (select count(*) from decided where outcome = 'REFUSED') as refused,
                               (select count(*) from decided where outcome = 'DEFERRED') as deferred,
                               (select cast(percentile_disc(0.5) within group (order by days) as int) from decided
                                where outcome <> 'DEFERRED') as median_days,
                               (select count(*) from charged) as follow_ups,
                               (select count(*) from charged where done_on is not null) as done,
                               (select count(*) from charged where done_on is null and due < :today) as overdue
                        """)
                .param("body", body)
                .param("tokens", viewer.tokenArray())
                .param("year", year)
                .param("today", clock.today())
                .query(Figures.class)
                .single();
    }

    /**
     * @param meetings held in the year, with confirmed minutes
     * @param coming matters that wait today
     * @param medianDays from the day a matter came to the body to the day its resolution held; null where there was none
     * @param followUps given in the year
     */
    record Figures(
            long meetings,
            long coming,
            long agreed,
            long withConditions,
            long refused,
            long deferred,
            @Nullable Integer medianDays,
            long followUps,
            long done,
            long overdue) {}
}
