package org.dukou.people;

import java.util.List;
import org.dukou.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invented persons of the demonstration, by their sign-in names, as those who act in its chapters. */
@Component
public class DemoCast {

    private final JdbcClient jdbc;
    private final Viewers viewers;

    DemoCast(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    /** With the rights of the day on which the story stands. */
    public Viewer viewer(String login) {
        PersonId id = jdbc.sql("select id from person where login = :login")
                .param("login", login)
                .query((row, number) -> new PersonId(row.getObject("id", java.util.UUID.class)))
                .single();
        viewers.forget(id);
        return viewers.of(id).orElseThrow();
    }

    /** Everybody who can sign in. */
    public List<Viewer> all() {
        return jdbc
                .sql("select login from person where login is not null order by id")
                .query(String.class)
                .list()
                .stream()
                .map(this::viewer)
                .toList();
    }
}
