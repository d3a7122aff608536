package org.dukou.people;

import java.sql.Array;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the house itself reaches people, and who stands in for whom; told to nobody else. */
@Component
public class Contacts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of them who have not left. */
    public List<Contact> of(Collection<UUID> persons) {
        return jdbc.sql("""
                        select p.id, p.name, p.email, p.phone,
                               array_prepend(p.unit, array(
                                   select distinct a.unit from assignment a where a.person = p.id and a.unit <> p.unit
                                     and a.from_on <= :today and (a.to_on is null or a.to_on >= :today))) as units
                        from person p
                        where p.id = any (:persons) and (p.left_on is null or p.left_on >= :today)
                        """)
                .param("today", LocalDate.now(clock))
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, number) -> new Contact(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        units(row.getArray("units"))))
                .list();
    }

    private static List<UUID> units(Array units) throws java.sql.SQLException {
        return Arrays.asList((UUID[]) units.getArray());
    }

    /** Those who look after the desks of these persons today, by the person who is away. */
    public Map<UUID, List<UUID>> standIns(Collection<UUID> persons) {
        return jdbc
                .sql("""
                        select distinct of_person, to_person from delegation
                        where of_person = any (:persons) and from_on <= :today and to_on >= :today
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        Map.entry(row.getObject("of_person", UUID.class), row.getObject("to_person", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** @param units the one they belong to first, then those in which they hold a role */
    public record Contact(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            List<UUID> units) {}
}
