package org.dukou.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Like;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person, what the person started, was told of, and has done. */
@Service
@Transactional(readOnly = true)
class WorklistList {

    private static final String LIKE = """
            (cast(:like as text) is null or matter_number ilike :like or matter_title ilike :like)
            and (cast(:kind as text) is null or matter_kind = :kind)
            """;

    private static final RowMapper<Found> FOUND = (row, number) -> new Found(
            row.getObject("id", UUID.class),
            row.getString("what"),
            new MatterView(
                    row.getString("matter_kind"),
                    row.getObject("matter_id", UUID.class),
                    row.getString("matter_number"),
                    row.getString("matter_title"),
                    row.getString("matter_link")),
            row.getObject("since", OffsetDateTime.class),
            row.getObject("due", LocalDate.class),
            row.getString("asked_by_name"),
            Arrays.asList((String[]) row.getArray("for_whom").getArray()),
            Arrays.asList((UUID[]) row.getArray("not_for").getArray()),
            row.getString("remarks"),
            row.getObject("done_at", OffsetDateTime.class),
            row.getString("done_by_name"));

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    WorklistList(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    @ByAnyone
    PageOf<Item> of(Viewer viewer, Box box, Filter filter, @Nullable UUID after, int size) {
        PageOf<Found> found = listing(viewer, box, filter, after).page(size);
        return new PageOf<>(named(found.items()), found.next(), found.total(), found.totalIsExact());
    }

    /** What follows after this item, in the order of the box. */
    List<Item> rows(Viewer viewer, Box box, Filter filter, @Nullable UUID after, int size) {
        return named(listing(viewer, box, filter, after).rows(size));
    }

    long count(Viewer viewer, Box box, Filter filter) {
        return listing(viewer, box, filter, null).count();
    }

    private Listing<Found> listing(Viewer viewer, Box box, Filter filter, @Nullable UUID after) {
        String which = box.condition() + " and " + LIKE;
        return new Listing<>(
                filtered("""
                                select * from (%s) box
                                where %s and (cast(:after as uuid) is null or %s)
                                order by %s limit :limit
                                """.formatted(box.source(), which, box.further(), box.order()), viewer, filter)
                        .param("today", LocalDate.now(clock))
                        .param("after", after),
                filtered(
                        "select count(*) from (select from (%s) box where %s limit :limit) counted"
                                .formatted(box.source(), which),
                        viewer,
                        filter),
                FOUND,
                row -> row.id().toString());
    }

    /** How many lie in each box; of those copied, how many are unread. */
    @ByAnyone
    Counts counts(Viewer viewer) {
        return jdbc.sql("select %s as waiting, %s as started, %s as copied, %s as done"
                        .formatted(
                                counted(Box.WAITING, ""),
                                counted(Box.STARTED, ""),
                                counted(Box.COPIED, " and done_at is null"),
                                counted(Box.DONE, "")))
                .param("tokens", viewer.tokenArray())
                .param("me", viewer.person())
                .param("most", PageOf.COUNTED)
                .query(Counts.class)
                .single();
    }

    private static String counted(Box box, String further) {
        return "(select count(*) from (select from (%s) box where %s limit :most) counted)"
                .formatted(box.source(), box.condition() + further);
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return jdbc.sql(sql)
                .param("tokens", viewer.tokenArray())
                .param("me", viewer.person())
                .param("like", Like.containing(filter.q()))
                .param("kind", filter.kind());
    }

    /** With the names of those who have it, asked for the whole page at once. */
    private List<Item> named(List<Found> rows) {
        Map<String, List<Directory.Entry>> holders = directory.holders(
                rows.stream().map(Found::forWhom).flatMap(Collection::stream).toList());
        return rows.stream()
                .map(row -> row.item(row.forWhom().stream()
                        .flatMap(token -> holders.getOrDefault(token, List.of()).stream())
                        .filter(person -> !row.notFor().contains(person.id()))
                        .map(Directory.Entry::name)
                        .distinct()
                        .toList()))
                .toList();
    }

    /** @param q part of a number or title */
    record Filter(@Nullable String q, @Nullable String kind) {}

    record Counts(long waiting, long started, long copied, long done) {}

    private record Found(
            UUID id,
            String what,
            MatterView matter,
            OffsetDateTime since,
            @Nullable LocalDate due,
            @Nullable String askedBy,
            List<String> forWhom,
            List<UUID> notFor,
            @Nullable String remarks,
            @Nullable OffsetDateTime doneAt,
            @Nullable String doneBy) {

        Item item(List<String> waitsFor) {
            return new Item(id, what, matter, since, due, askedBy, waitsFor, remarks, doneAt, doneBy);
        }
    }

    /**
     * @param askedBy whose act put it here
     * @param waitsFor names of those any of whom may do it
     * @param remarks what was said to whom it was copied
     * @param doneAt when it was done; of what was copied, when it was read
     */
    record Item(
            UUID id,
            String what,
            MatterView matter,
            OffsetDateTime since,
            @Nullable LocalDate due,
            @Nullable String askedBy,
            List<String> waitsFor,
            @Nullable String remarks,
            @Nullable OffsetDateTime doneAt,
            @Nullable String doneBy) {}

    record MatterView(String kind, UUID id, @Nullable String number, String title, String link) {}
}
