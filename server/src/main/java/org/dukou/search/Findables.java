package org.dukou.search;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.find.Findable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What all desks let be found, read as one. */
@Component
class Findables {

    private final List<Findable> all;
    private final JdbcClient jdbc;

    Findables(List<Findable> all, JdbcClient jdbc) {
        this.all = all;
        this.jdbc = jdbc;
    }

    /** Everything there is to find of these matters, as it stands now. */
    List<Entry> about(Collection<Entry.About> matters) {
        return jdbc.sql(each("""
                        select '%s' as kind, f.* from (%s) f
                        join unnest(cast(:kinds as text[]), cast(:ids as uuid[])) as changed (kind, id)
                          on f.about_kind = changed.kind and f.about_id = changed.id
                        """))
                .param("kinds", matters.stream().map(Entry.About::kind).toArray(String[]::new))
                .param(
                        "ids",
                        matters.stream().map(about -> about.id().toString()).toArray(String[]::new))
                .query((row, number) -> entry(row))
                .list();
    }

    /** These again as they stand now, and of them only what this viewer may see. */
    List<Entry> seen(Viewer viewer, Collection<UUID> ids) {
        return jdbc.sql(each("""
                        select '%s' as kind, f.* from (%s) f
                        where f.id = any(cast(:ids as uuid[])) and f.audience && cast(:tokens as text[])
                        """))
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("tokens", viewer.tokenArray())
                .query((row, number) -> entry(row))
                .list();
    }

    /** All matters of which anything can be found, as a select of kind and id. */
    String everyMatter() {
        return each("select about_kind as kind, about_id as id from (select '%s' as kind, f.* from (%s) f) whole");
    }

    /**
     * Whether this viewer may see anything of a matter, as an SQL condition with {@code :tokens}.
     *
     * @param kind a column
     * @param id a column
     */
    String seesNothingOf(String kind, String id) {
        // The offset keeps the question a small one, asked for each matter by its id.
        return "not exists (select from (" + each("""
                select about_kind, about_id, audience from (select '%s' as kind, f.* from (%s) f) whole
                """) + ") f where f.about_kind = " + kind + " and f.about_id = " + id
                + " and f.audience && cast(:tokens as text[]) offset 0)";
    }

    private String each(String pattern) {
        return all.stream()
                .map(findable -> pattern.formatted(findable.kind(), findable.select()))
                .collect(joining(" union all "));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                new Entry.About(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                requireNonNullElse(row.getString("text"), ""),
                texts(row.getArray("names")),
                texts(row.getArray("codes")),
                row.getObject("unit", UUID.class),
                row.getObject("year", Integer.class),
                row.getString("stage"),
                texts(row.getArray("audience")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("link"));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((String[]) array.getArray()).distinct().toList();
    }
}
