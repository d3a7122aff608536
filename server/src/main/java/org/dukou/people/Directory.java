package org.dukou.people;

import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Like;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByPublic;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory anyone signed in may open: names, units and office contacts, and nothing personal. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private static final int MOST_HITS = 20;

    private final JdbcClient jdbc;
    private final UnitNames units;
    private final SingleSignOn signOn;
    private final Clock clock;

    Directory(JdbcClient jdbc, UnitNames units, SingleSignOn signOn, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.signOn = signOn;
        this.clock = clock;
    }

    /** Persons whose name, pinyin, initials or staff number begin with this. */
    @ByAnyone
    public List<Entry> find(Viewer viewer, String begin) {
        String like = requireNonNullElse(Like.beginningWith(begin), "%");
        return jdbc.sql("""
                        select p.id, p.name, p.staff_number, p.kind, p.unit as unit_id, u.name as unit
                        from person p join unit u on u.id = p.unit
                        where (p.left_on is null or p.left_on >= :today)
                          and (p.name like :like or p.staff_number like :like
                               or p.pinyin like lower(:like) or p.pinyin like '% ' || lower(:like))
                        order by p.name, p.staff_number limit :most
                        """)
                .param("today", LocalDate.now(clock))
                .param("like", like)
                .param("most", MOST_HITS)
                .query(Entry.class)
                .list();
    }

    /** @throws Missing when nobody is known by this id */
    public Entry person(PersonId id) {
        return jdbc.sql("""
                        select p.id, p.name, p.staff_number, p.kind, p.unit as unit_id, u.name as unit
                        from person p join unit u on u.id = p.unit where p.id = :id
                        """)
                .param("id", id.value())
                .query(Entry.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** What a unit is called in this language; its id as it was given where there is none. Names of units are no secret. */
    public String unitName(String id, Locale locale) {
        return jdbc.sql("select name from unit where cast(id as text) = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(name -> units.in(locale, name))
                .orElse(id);
    }

    /** The units in the order of their codes; those already closed only when asked for. */
    @ByAnyone
    public List<UnitEntry> units(Viewer viewer, boolean closedToo) {
        return jdbc.sql("""
                        select id, code, name, name_en, tier, parent, phone, place, closed_on from unit
                        where :closedToo or closed_on is null or closed_on >= :today order by code
                        """)
                .param("closedToo", closedToo)
                .param("today", LocalDate.now(clock))
                .query(UnitEntry.class)
                .list();
    }

    /** 正职 of the university or of a legal-person unit under it, as human resources marked them. */
    @ByAnyone
    public boolean isUnitHead(UUID person) {
        return standing(new PersonId(person)).unitHead();
    }

    /** All units, the closed ones too: what was before is kept where it was. */
    public List<UnitEntry> everyUnit() {
        return jdbc.sql(
                        "select id, code, name, name_en, tier, parent, phone, place, closed_on from unit order by closed_on desc nulls first, code")
                .query(UnitEntry.class)
                .list();
    }

    /** Those who have or had these staff numbers. */
    public Map<String, Entry> byStaffNumber(Collection<String> staffNumbers) {
        Map<String, Entry> found = new LinkedHashMap<>();
        if (!staffNumbers.isEmpty()) {
            jdbc.sql("""
                            select p.id, p.name, p.staff_number, p.kind, p.unit as unit_id, u.name as unit
                            from person p join unit u on u.id = p.unit
                            where p.staff_number = any(cast(:numbers as text[]))
                            """)
                    .param("numbers", staffNumbers.toArray(String[]::new))
                    .query(Entry.class)
                    .list()
                    .forEach(person -> found.put(person.staffNumber(), person));
        }
        return found;
    }

    /** What of a person the law of rewards looks at. */
    public Standing standing(PersonId id) {
        return jdbc.sql("select kind, unit_head, scientific_staff, left_on from person where id = :id")
                .param("id", id.value())
                .query(Standing.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Whether this person's last day is over. */
    public boolean hasLeft(PersonId id) {
        return jdbc.sql("select departed from person where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Whether this person has a key, of this house or the university's, and has not left. */
    public boolean maySignIn(PersonId id) {
        return jdbc.sql("""
                        select (password_hash is not null or :byUniversity) and (left_on is null or left_on >= :today)
                        from person where id = :id
                        """)
                .param("byUniversity", signOn.isOffered())
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The person as a matter, for what happens to them at other desks. */
    public Matter matter(PersonId id) {
        return jdbc.sql("select staff_number, name, audience from person where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Matter(
                        "person",
                        id.value(),
                        row.getString("staff_number"),
                        row.getString("name"),
                        Audience.of((String[]) row.getArray("audience").getArray()),
                        "/people/persons/" + id.value()))
                .optional()
                .orElseThrow(Missing::new);
    }

    /** The roles a person looks after today for others who are away. */
    public List<Lent> lentTo(PersonId id) {
        return jdbc.sql("""
                        select distinct p.id as person, p.name, a.role, u.id as unit, u.name as unit_name, d.to_on
                        from delegation d
                        join person p on p.id = d.of_person and (p.left_on is null or p.left_on >= :today)
                        join assignment a on a.person = p.id and a.from_on <= :today
                            and (a.to_on is null or a.to_on >= :today)
                        join unit u on u.id = a.unit
                        where d.to_person = :id and d.from_on <= :today and d.to_on >= :today
                          and (cardinality(d.roles) = 0 or a.role = any (d.roles))
                          and a.role not in ('AUDITOR', 'ADMINISTRATOR')
                        order by p.name, a.role
                        """)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(Lent.class)
                .list();
    }

    /** The roles a person holds today, each with its unit. */
    public List<Held> rolesOf(PersonId id) {
        return jdbc.sql("""
                        select a.role, u.id as unit, u.name as unit_name from assignment a join unit u on u.id = a.unit
                        where a.person = :id and a.from_on <= :today and (a.to_on is null or a.to_on >= :today)
                        order by a.from_on, a.role
                        """)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(Held.class)
                .list();
    }

    /**
     * Who is meant by each of these tokens today: {@code person:<id>}, {@code role:<ROLE>}, {@code role:<ROLE>@<unit>},
     * {@code body:<id>} or {@code secretary:<id>}; in the place of somebody who has left the successor, and an empty list
     * where nobody holds the role.
     */
    public Map<String, List<Entry>> holders(Collection<String> tokens) {
        Map<String, List<Entry>> holders = new LinkedHashMap<>();
        tokens.forEach(token -> holders.put(token, new ArrayList<>()));
        jdbc.sql("""
                        with asked as (
                            select token, split_part(token, ':', 1) as kind, split_part(token, ':', 2) as whom
                            from unnest(cast(:tokens as text[])) t(token)
                        ),
                        named as (
                            select token, case when kind = 'person' then cast(whom as uuid) end as person from asked
                        ),
                        meant as (
                            select token, person from named
                            union
                            select n.token, p.successor from named n join person p on p.id = n.person
                            where p.left_on < :today and p.successor is not null
                            union
                            select k.token, a.person from asked k join assignment a on k.kind = 'role'
                                and k.whom in (a.role, a.role || '@' || a.unit)
                                and a.from_on <= :today and (a.to_on is null or a.to_on >= :today)
                            union
                            select k.token, s.person from asked k join body_seat s on k.whom = cast(s.body as text)
                                and (k.kind = 'body' or k.kind = 'secretary' and s.post = 'SECRETARY')
                                and s.from_on <= :today and (s.to_on is null or s.to_on >= :today)
                        )
                        select m.token, p.id, p.name, p.staff_number, p.kind, p.unit as unit_id, u.name as unit
                        from meant m
                        join person p on p.id = m.person and (p.left_on is null or p.left_on >= :today)
                        join unit u on u.id = p.unit
                        order by p.name, p.staff_number
                        """)
                .param("tokens", holders.keySet().toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, number) -> Map.entry(row.getString("token"), entry(row)))
                .list()
                .forEach(found ->
                        holders.getOrDefault(found.getKey(), new ArrayList<>()).add(found.getValue()));
        return holders;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("staff_number"),
                PersonKind.valueOf(row.getString("kind")),
                row.getObject("unit_id", UUID.class),
                row.getString("unit"));
    }

    /** Where to turn to: the unit in which this role is held, with its contact, which is public. */
    @ByPublic
    public Optional<UnitEntry> officeOf(Role role) {
        return jdbc.sql("""
                        select u.id, u.code, u.name, u.name_en, u.tier, u.parent, u.phone, u.place, u.closed_on
                        from unit u join assignment a on a.unit = u.id
                        where a.role = :role and a.from_on <= :today and (a.to_on is null or a.to_on >= :today)
                        order by u.code limit 1
                        """)
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .query(UnitEntry.class)
                .optional();
    }

    /** A person as others find them. */
    public record Entry(UUID id, String name, String staffNumber, PersonKind kind, UUID unitId, String unit) {}

    /**
     * @param unitHead 正职: chief of the university or of a legal-person unit under it
     * @param scientificStaff 科技人员, as human resources marked
     * @param leftOn the last day here; null for whoever has not left
     */
    public record Standing(
            PersonKind kind,
            boolean unitHead,
            boolean scientificStaff,
            @Nullable LocalDate leftOn) {}

    /** A role of somebody who is away, lent until this day. */
    public record Lent(UUID person, String name, Role role, UUID unit, String unitName, LocalDate toOn) {}

    /** A role held in a unit. */
    public record Held(Role role, UUID unit, String unitName) {}

    /** A unit with its contact. */
    public record UnitEntry(
            UUID id,
            String code,
            String name,
            String nameEn,
            Tier tier,
            @Nullable UUID parent,
            @Nullable String phone,
            @Nullable String place,
            @Nullable LocalDate closedOn) {}
}
