package org.dukou.kernel;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the numbers that people call things by, such as 披〔2026〕0012号, without gaps within a year. */
@Component
public class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a series; taken back with the transaction that asked for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String series, LocalDate today) {
        return "%s〔%d〕%04d号".formatted(series, today.getYear(), count(series, today));
    }

    /** As offices number their meetings, such as 领导小组〔2026〕3号. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextMeeting(String series, LocalDate today) {
        return "%s〔%d〕%d号".formatted(series, today.getYear(), count(series, today));
    }

    private int count(String series, LocalDate today) {
        return jdbc.sql("""
                        insert into number_series as s (series, year, last) values (:series, :year, 1)
                        on conflict (series, year) do update set last = s.last + 1
                        returning last
                        """)
                .param("series", series)
                .param("year", today.getYear())
                .query(Integer.class)
                .single();
    }
}
