package org.dukou.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts work before people. A desk asks and settles in the transaction of its own act, so that a matter never waits for
 * nobody and nobody waits for a matter that has moved on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Worklist {

    private final JdbcClient jdbc;

    Worklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Asks for something to be done.
     *
     * @param what the key of the line people read, such as {@code disclosure.waiting.check}
     * @param forWhom tokens: {@code person:<id>}, {@code role:<ROLE>} or {@code role:<ROLE>@<unit>}; any one of them may do it
     * @param due the last day, if there is one
     */
    public void ask(Matter matter, String what, List<String> forWhom, Actor by, Instant now, @Nullable LocalDate due) {
        ask(matter, what, forWhom, List.of(), by, now, due);
    }

    /** As above, but not of these persons, whose own matter it is. */
    public void ask(
            Matter matter,
            String what,
            List<String> forWhom,
            List<UUID> notFor,
            Actor by,
            Instant now,
            @Nullable LocalDate due) {
        named(jdbc.sql("""
                        insert into work_item (id, what, matter_kind, matter_id, matter_number, matter_title, matter_link,
                                               for_whom, not_for, asked_by, asked_by_name, since, due)
                        values (:id, :what, :kind, :matter, :number, :title, :link, :forWhom, :notFor, :by, :byName, :at, :due)
                        """), matter, by, now)
                .param("what", what)
                .param("forWhom", forWhom.toArray(String[]::new))
                .param("notFor", notFor.toArray(UUID[]::new))
                .param("due", due)
                .update();
    }

    /** Tells somebody who has nothing to do about it. */
    public void copy(Matter matter, UUID person, @Nullable String remarks, Actor by, Instant now) {
        named(jdbc.sql("""
                        insert into copied_item (id, person, matter_kind, matter_id, matter_number, matter_title, matter_link,
                                                 copied_by, copied_by_name, remarks, at)
                        values (:id, :person, :kind, :matter, :number, :title, :link, :by, :byName, :remarks, :at)
                        """), matter, by, now)
                .param("person", person)
                .param("remarks", remarks)
                .update();
    }

    private static StatementSpec named(StatementSpec sql, Matter matter, Actor by, Instant now) {
        return sql.param("id", Ids.timeOrdered(now))
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .param("number", matter.number())
                .param("title", matter.title())
                .param("link", matter.link())
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", time(now));
    }

    /** The thing asked for was done, or is no longer wanted. Nothing open is no fault. */
    public void settle(Matter matter, String what, Actor by, Instant now) {
        settle(matter, what, null, by, now);
    }

    /** As {@link #settle(Matter, String, Actor, Instant)}, but only what was asked of this one addressee. */
    public void settle(Matter matter, String what, @Nullable String addressee, Actor by, Instant now) {
        jdbc.sql("""
                        update work_item set done_by = :person, done_by_name = :name, done_at = :at
                        where matter_kind = :kind and matter_id = :matter and what = :what and done_at is null
                          and (cast(:addressee as text) is null or cast(:addressee as text) = any(for_whom))
                        """)
                .param("person", by.person())
                .param("name", by.name())
                .param("at", time(now))
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .param("what", what)
                .param("addressee", addressee)
                .update();
    }

    /** Nothing about this matter waits any longer. */
    public void settleAll(Matter matter, Actor by, Instant now) {
        jdbc.sql("""
                        update work_item set done_by = :person, done_by_name = :name, done_at = :at
                        where matter_kind = :kind and matter_id = :matter and done_at is null
                        """)
                .param("person", by.person())
                .param("name", by.name())
                .param("at", time(now))
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .update();
    }

    /** What waited for somebody who has left waits for the one who follows as well. */
    void handOver(UUID leaver, UUID successor) {
        jdbc.sql("""
                        update work_item set for_whom = for_whom || cast(:successor as text),
                            handed_to = handed_to || cast(:successor as text)
                        where done_at is null and for_whom @> array[cast(:leaver as text)]
                          and not for_whom @> array[cast(:successor as text)]
                        """)
                .param("leaver", Audience.person(leaver))
                .param("successor", Audience.person(successor))
                .update();
    }

    /** Somebody who had left is back: what waited for the successor in their place waits for them alone again. */
    void handBack(UUID returned, UUID successor) {
        jdbc.sql("""
                        update work_item set for_whom = array_remove(for_whom, cast(:successor as text)),
                            handed_to = array_remove(handed_to, cast(:successor as text))
                        where done_at is null and for_whom @> array[cast(:returned as text)]
                          and handed_to @> array[cast(:successor as text)]
                        """)
                .param("returned", Audience.person(returned))
                .param("successor", Audience.person(successor))
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(HouseClock.SHANGHAI).toOffsetDateTime();
    }
}
