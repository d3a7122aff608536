package org.dukou.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Happening;
import org.dukou.kernel.MatterRows;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.BySystem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each index has still to take up. The act itself writes it down, in its own transaction; it is struck out when the
 * index has it on disk. Whenever a node is killed, nothing is lost: at worst something is taken up twice.
 */
@Component
class Changes {

    /** Of more that is still to be taken up, a question does not ask one by one who may see it. */
    private static final int MOST_LOOKED_THROUGH = 500;

    private final JdbcClient jdbc;
    private final Findables findables;

    Changes(JdbcClient jdbc, Findables findables) {
        this.jdbc = jdbc;
        this.findables = findables;
    }

    @BySystem
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Happening happening) {
        MatterRows.bind(
                        jdbc.sql("insert into search_change (index, kind, matter)"
                                + " select i.id, m.kind, m.id from search_index i cross join " + MatterRows.EACH),
                        happening.each())
                .update();
    }

    /**
     * A new index has everything to take up. Acts that are under way are waited for: they do not know of it yet.
     */
    @Transactional
    void register(UUID index) {
        jdbc.sql("lock table search_index in access exclusive mode").update();
        jdbc.sql("insert into search_index (id) values (:index)")
                .param("index", index)
                .update();
        jdbc.sql("insert into search_change (index, kind, matter) select distinct :index, kind, id from (%s) every"
                        .formatted(findables.everyMatter()))
                .param("index", index)
                .update();
    }

    boolean isKnown(UUID index) {
        return jdbc.sql("select exists (select from search_index where id = :index)")
                .param("index", index)
                .query(Boolean.class)
                .single();
    }

    /** The oldest of what this index has to take up; empty when it is struck off and has to begin anew. */
    Optional<List<Change>> pending(UUID index, int most) {
        List<Change> found = jdbc.sql("""
                        select c.place, c.kind, c.matter from search_index i
                        left join lateral (
                            select place, kind, matter from search_change where index = i.id order by place limit :most
                        ) c on true
                        where i.id = :index
                        """)
                .param("index", index)
                .param("most", most)
                .query((row, number) -> new Change(
                        row.getObject("place", Long.class), row.getString("kind"), row.getObject("matter", UUID.class)))
                .list();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        found.stream().filter(change -> change.place != null).toList());
    }

    @Transactional
    void strikeOut(UUID index, List<Change> taken) {
        jdbc.sql("delete from search_change where index = :index and place = any(cast(:places as bigint[]))")
                .param("index", index)
                .param(
                        "places",
                        taken.stream()
                                .map(change -> String.valueOf(change.place))
                                .toArray(String[]::new))
                .update();
    }

    /** Matters this index still knows as they were, of which this viewer may see nothing any more. */
    List<Entry.About> hidden(UUID index, Viewer viewer) {
        return jdbc.sql("""
                        select distinct c.kind, c.matter as id from (
                            select kind, matter from search_change where index = :index order by place desc limit :most
                        ) c where %s
                        """.formatted(findables.seesNothingOf("c.kind", "c.matter")))
                .param("index", index)
                .param("most", MOST_LOOKED_THROUGH)
                .param("tokens", viewer.tokenArray())
                .query(Entry.About.class)
                .list();
    }

    /** Every node finds its index struck off and begins anew. */
    void strikeOffAll() {
        jdbc.sql("delete from search_index").update();
    }

    void sayHere(UUID index) {
        jdbc.sql("update search_index set seen_at = now() where id = :index")
                .param("index", index)
                .update();
    }

    /** Nodes that are gone: nobody writes down any longer what they would have to take up. */
    void strikeOffAbsent() {
        jdbc.sql("delete from search_index where seen_at < now() - interval '7 days'")
                .update();
    }

    /** @param place in the order of writing; null for none at all */
    record Change(@Nullable Long place, String kind, UUID matter) {

        Entry.About about() {
            return new Entry.About(kind, matter);
        }
    }
}
