package org.dukou.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Like;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of persons, as far as a viewer may look into it; nothing private is in it. */
@Service
@Transactional(readOnly = true)
class PersonList {

    /** By name means by its sound. */
    private static final Sorting SORTING = Sorting.upBy("p.staff_number", "person p", "p.id")
            .and("staffNumber", "p.staff_number")
            .and("name", "p.pinyin");

    private static final String WHERE = """
            p.audience && cast(:tokens as text[])
            and (cast(:unit as uuid) is null or p.unit = :unit)
            and (cast(:kind as text) is null or p.kind = :kind)
            and (cast(:role as text) is null or exists (
                    select from assignment a where a.person = p.id and a.role = :role
                      and a.from_on <= :today and (a.to_on is null or a.to_on >= :today)))
            and (:left = (p.left_on is not null and p.left_on < :today))
            and (cast(:like as text) is null or p.name like :like or p.staff_number like :like
                 or p.pinyin like lower(:like) or p.pinyin like '% ' || lower(:like))
            """;

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getString("staff_number"),
            row.getString("name"),
            PersonKind.valueOf(row.getString("kind")),
            row.getObject("unit_id", UUID.class),
            row.getString("unit"),
            Arrays.stream((String[]) row.getArray("roles").getArray())
                    .map(Role::valueOf)
                    .toList(),
            row.getBoolean("may_sign_in"),
            row.getObject("left_on", LocalDate.class));

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ByAnyone
    PageOf<Row> page(Viewer viewer, Filter filter, @Nullable String sort, @Nullable UUID after, int size) {
        return listing(viewer, filter, sort, after).page(size);
    }

    /** The whole list from after this row on. */
    Listing<Row> listing(Viewer viewer, Filter filter, @Nullable String sort, @Nullable UUID after) {
        Sorting.Order order = SORTING.asked(sort);
        return new Listing<>(
                filtered("""
                        select p.id, p.staff_number, p.name, p.kind, p.unit as unit_id, u.name as unit, p.left_on,
                               p.password_hash is not null as may_sign_in,
                               array(select distinct a.role from assignment a where a.person = p.id
                                     and a.from_on <= :today and (a.to_on is null or a.to_on >= :today)
                                     order by a.role) as roles
                        from person p join unit u on u.id = p.unit
                        where %s
                        """ + order.page(), viewer, filter).param("after", after),
                filtered("select count(*) from (select from person p where %s limit :limit) counted", viewer, filter),
                ROW,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return jdbc.sql(sql.formatted(WHERE))
                .param("tokens", viewer.tokenArray())
                .param("unit", filter.unit())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("left", filter.left())
                .param("like", Like.beginningWith(filter.q()))
                .param("today", LocalDate.now(clock));
    }

    /** Where a person belonged and what they did, oldest first. */
    List<PersonView.PlaceView> places(PersonId id) {
        return jdbc.sql("""
                        select p.unit, u.name as unit_name, p.kind, p.from_on as from, p.to_on as to
                        from place p join unit u on u.id = p.unit where p.person = :id order by p.from_on
                        """)
                .param("id", id.value())
                .query(PersonView.PlaceView.class)
                .list();
    }

    List<PersonView.AssignmentView> assignments(PersonId id) {
        return jdbc.sql("""
                        select a.role, a.unit, u.name as unit_name, a.from_on as from, a.to_on as to
                        from assignment a join unit u on u.id = a.unit
                        where a.person = :id and (a.to_on is null or a.to_on >= a.from_on)
                        order by a.from_on, a.role
                        """)
                .param("id", id.value())
                .query(PersonView.AssignmentView.class)
                .list();
    }

    /** @param left those who have left instead of those who are here */
    record Filter(
            @Nullable String q,
            @Nullable UUID unit,
            @Nullable Role role,
            @Nullable PersonKind kind,
            boolean left) {}

    record Row(
            UUID id,
            String staffNumber,
            String name,
            PersonKind kind,
            UUID unitId,
            String unit,
            List<Role> roles,
            boolean maySignIn,
            @Nullable LocalDate leftOn) {}
}
