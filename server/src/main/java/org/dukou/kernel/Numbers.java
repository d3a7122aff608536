package org.dukou.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
        return next(series, today, 1).getFirst();
    }

    /** As many numbers of a series as are needed at once, in their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> next(String series, LocalDate today, int many) {
        int last = count(series, today, many);
        return IntStream.rangeClosed(last - many + 1, last)
                .mapToObj(number -> "%s〔%d〕%04d号".formatted(series, today.getYear(), number))
                .toList();
    }

    /** As offices number their meetings, such as 领导小组〔2026〕3号. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextMeeting(String series, LocalDate today) {
        return "%s〔%d〕%d号".formatted(series, today.getYear(), count(series, today, 1));
    }

    private int count(String series, LocalDate today, int many) {
        return jdbc.sql("""
                        insert into number_series as s (series, year, last) values (:series, :year, :many)
                        on conflict (series, year) do update set last = s.last + :many
                        returning last
                        """)
                .param("series", series)
                .param("many", many)
                .param("year", today.getYear())
                .query(Integer.class)
                .single();
    }
}
