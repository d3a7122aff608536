package org.dukou.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The last days of notices that run, for whoever reminds people of them. */
@Component
public class NoticeDays {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeDays(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Notices whose clock runs and whose last day lies between these days, both included. */
    public List<Ending> endingBetween(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select id, number, kind, last_day, about from notice
                        where state = 'OPEN' and last_day between :from and :to order by id
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Ending(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getObject("last_day", LocalDate.class),
                        json.readValue(row.getString("about"), Matter.class)))
                .list();
    }

    public record Ending(UUID notice, String number, NoticeKind kind, LocalDate lastDay, Matter about) {}
}
