package org.dukou.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.people.StandingBody.Sitting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which bodies there are, and who sits on them. Neither is a secret inside the university. */
@Component
public class StandingBodies {

    private static final String BODY = "select id, kind, college, name, short_name from body ";

    private final JdbcClient jdbc;

    StandingBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The bodies that may decide about a matter of this college: those of the university and the college's own. */
    public List<StandingBody> over(@Nullable UUID college) {
        return jdbc.sql(BODY + "where dissolved_on is null and (college is null or college = cast(:college as uuid))")
                .param("college", college)
                .query(StandingBody.class)
                .list();
    }

    /** @throws Missing when there is none */
    public StandingBody get(UUID id) {
        return jdbc.sql(BODY + "where id = :id")
                .param("id", id)
                .query(StandingBody.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Who sits on it on that day, the chair first, then by name; whoever has left does not. */
    public List<Sitting> sittings(UUID body, LocalDate day) {
        return jdbc.sql("""
                        select p.id as person, p.name, s.post
                        from body_seat s join person p on p.id = s.person
                        where s.body = :body and s.from_on <= :day and (s.to_on is null or s.to_on >= :day)
                          and (p.left_on is null or p.left_on >= :day)
                        order by array_position(array['CHAIR', 'MEMBER', 'SECRETARY'], s.post), p.name, p.staff_number
                        """)
                .param("body", body)
                .param("day", day)
                .query(Sitting.class)
                .list();
    }
}
