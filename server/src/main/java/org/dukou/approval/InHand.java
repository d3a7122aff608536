package org.dukou.approval;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a matter in hand: what is asked about it now, and of whom. */
@Service
@Transactional(readOnly = true)
public class InHand {

    private final JdbcClient jdbc;
    private final Directory directory;

    InHand(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** What is asked about these matters, the oldest first. Whoever asks has seen to it that the viewer may know of them. */
    @ByAnyone
    public List<Asked> of(Viewer viewer, Collection<About> matters) {
        List<Open> open = jdbc.sql("""
                        select id, what, for_whom, not_for, since, due,
                               for_whom && cast(:tokens as text[]) and not (cast(:me as uuid) = any(not_for)) as mine
                        from work_item
                        where done_at is null and (matter_kind, matter_id) in
                            (select kind, id from unnest(cast(:kinds as text[]), cast(:ids as uuid[])) about(kind, id))
                        order by id
                        """)
                .param("tokens", viewer.tokenArray())
                .param("me", viewer.person())
                .param("kinds", matters.stream().map(About::kind).toArray(String[]::new))
                .param("ids", matters.stream().map(About::id).toArray(UUID[]::new))
                .query((row, number) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getString("what"),
                        Arrays.asList((String[]) row.getArray("for_whom").getArray()),
                        Arrays.asList((UUID[]) row.getArray("not_for").getArray()),
                        row.getObject("since", OffsetDateTime.class),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("mine")))
                .list();
        Map<String, List<Directory.Entry>> holders = directory.holders(
                open.stream().map(Open::forWhom).flatMap(Collection::stream).toList());
        return open.stream().map(one -> one.named(holders)).toList();
    }

    /** A matter by its kind and id. */
    public record About(String kind, UUID id) {}

    private record Open(
            UUID item,
            String what,
            List<String> forWhom,
            List<UUID> notFor,
            OffsetDateTime since,
            @Nullable LocalDate due,
            boolean mine) {

        Asked named(Map<String, List<Directory.Entry>> holders) {
            List<String> names = forWhom.stream()
                    .flatMap(token -> holders.getOrDefault(token, List.of()).stream())
                    .filter(person -> !notFor.contains(person.id()))
                    .map(Directory.Entry::name)
                    .distinct()
                    .toList();
            return new Asked(item, what, names, since, due, mine);
        }
    }

    /**
     * @param item in the worklist of those asked
     * @param what the key of the line they read there
     * @param names of those any of whom may do it; empty when nobody holds the post
     * @param mine whether the viewer is one of them
     */
    public record Asked(
            UUID item,
            String what,
            List<String> names,
            OffsetDateTime since,
            @Nullable LocalDate due,
            boolean mine) {}
}
