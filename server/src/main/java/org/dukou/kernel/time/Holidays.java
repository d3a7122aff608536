package org.dukou.kernel.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dukou.kernel.time.Arrangement.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The arrangements of holidays this house knows: those it was shipped with, and over them those entered since. */
@Component
public class Holidays {

    private final JdbcClient jdbc;

    Holidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every legal period is counted by this. */
    public Arrangement known() {
        return new Arrangement(spans());
    }

    /** All that is known, year by year; a year that was entered hides what was shipped for it. */
    public List<Span> spans() {
        List<Span> entered = jdbc.sql("select day, kind from arrangement_day order by day")
                .query((row, number) -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    return new Span(day.getYear(), row.getString("kind").equals("work"), day, day);
                })
                .list();
        Set<Integer> years = new HashSet<>(entered.stream().map(Span::year).toList());
        return Stream.concat(
                        Arrangement.shipped().stream().filter(span -> !years.contains(span.year())), joined(entered))
                .toList();
    }

    private static Stream<Span> joined(List<Span> days) {
        List<Span> spans = new ArrayList<>();
        for (Span day : days) {
            if (!spans.isEmpty() && goesOn(spans.getLast(), day)) {
                Span last = spans.removeLast();
                spans.add(new Span(day.year(), day.working(), last.from(), day.to()));
            } else {
                spans.add(day);
            }
        }
        return spans.stream();
    }

    private static boolean goesOn(Span last, Span day) {
        return last.year() == day.year()
                && last.working() == day.working()
                && last.to().plusDays(1).equals(day.from());
    }

    /** Writes the arrangement of a year down, over what was known of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(int year, List<Span> spans) {
        jdbc.sql("delete from arrangement_day where day between :first and :last")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .update();
        for (Span span : spans) {
            span.from()
                    .datesUntil(span.to().plusDays(1))
                    .forEach(day -> jdbc.sql("insert into arrangement_day (day, kind) values (:day, :kind)")
                            .param("day", day)
                            .param("kind", span.working() ? "work" : "off")
                            .update());
        }
    }
}
