package org.dukou.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dukou.kernel.Absentee;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person may see and do right now: by roles of their own, by those lent to them while somebody is away, and by what
 * a leaver left open to them. Kept for a few seconds, so that a page of many calls asks once and a role taken away is gone
 * at once on this node and within that time on every other.
 */
@Component
public class Viewers {

    private static final Duration FRESH = Duration.ofSeconds(5);

    /** Those who carry cases for the university see every case that is not closed to them by name. */
    private static final Set<Role> OFFICE =
            Set.of(Role.TRANSFER_OFFICER, Role.INSTITUTE_DIRECTOR, Role.LEADER, Role.LEGAL);

    /** A chain of delegations is impossible: only what the absent hold themselves is lent. */
    private static final String STANDING = """
            with recursive
            present as (select id, name from person where left_on is null or left_on >= :today),
            held as (select person, role, unit from assignment
                     where from_on <= :today and (to_on is null or to_on >= :today)),
            left_to(id, name) as (
                select id, name from person where successor = :id and left_on < :today
                union
                select p.id, p.name from person p join left_to l on p.successor = l.id where p.left_on < :today)
            select 'OWN' as how, p.id as person, p.name, h.role, h.unit
            from present p left join held h on h.person = p.id where p.id = :id
            union all
            select 'LENT', p.id, p.name, h.role, h.unit
            from delegation d join present p on p.id = d.of_person join held h on h.person = p.id
            where d.to_person = :id and d.from_on <= :today and d.to_on >= :today
              and (cardinality(d.roles) = 0 or h.role = any (d.roles)) and h.role not in ('AUDITOR', 'ADMINISTRATOR')
            union all
            select case s.post when 'SECRETARY' then 'SECRETARY' else 'MEMBER' end, p.id, p.name, null, s.body
            from present p join body_seat s on s.person = p.id
            where p.id = :id and s.from_on <= :today and (s.to_on is null or s.to_on >= :today)
            union all
            select 'LEFT', id, name, null, null from left_to
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    Viewers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for someone unknown or no longer with the university. */
    public Optional<Viewer> of(PersonId id) {
        Instant now = clock.instant();
        Known kept = known.get(id.value());
        if (kept == null || !kept.isFreshAt(now)) {
            kept = new Known(load(id), now);
            known.put(id.value(), kept);
        }
        return Optional.ofNullable(kept.viewer);
    }

    /** Something about this person's standing has changed: it is looked up anew at the next request. */
    public void forget(PersonId id) {
        known.remove(id.value());
    }

    private @Nullable Viewer load(PersonId id) {
        List<Standing> standings = jdbc.sql(STANDING)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(Standing.class)
                .list();
        return standings.stream()
                .filter(standing -> standing.how == How.OWN)
                .findFirst()
                .map(self -> viewer(id, self.name, standings))
                .orElse(null);
    }

    private static Viewer viewer(PersonId id, String name, List<Standing> standings) {
        Set<Role> roles = new HashSet<>();
        Set<String> tokens = new HashSet<>(Set.of(Audience.PUBLIC, Audience.person(id.value())));
        for (Standing one : standings) {
            if (one.how == How.LEFT) {
                tokens.add(Audience.person(one.person));
            } else if (one.how == How.OWN && one.role != null) {
                roles.add(one.role);
                tokens.addAll(one.tokens());
            } else if (one.how == How.MEMBER || one.how == How.SECRETARY) {
                tokens.addAll(one.tokensOnABody());
            }
        }
        // An auditor reads and never acts, for nobody.
        List<Absentee> absentees = roles.contains(Role.AUDITOR) ? List.of() : absentees(standings, tokens);
        if (!absentees.isEmpty()) {
            standings.stream().filter(one -> one.how == How.LENT).forEach(one -> {
                roles.add(one.heldRole());
                tokens.addAll(one.tokens());
            });
        }
        return new Viewer(id.value(), name, Set.copyOf(roles), Set.copyOf(tokens), absentees, null);
    }

    private static List<Absentee> absentees(List<Standing> standings, Set<String> own) {
        Map<UUID, Absentee> absentees = new LinkedHashMap<>();
        for (Standing one : standings) {
            if (one.how == How.LENT) {
                Absentee absentee =
                        absentees.computeIfAbsent(one.person, who -> new Absentee(who, one.name, new HashSet<>()));
                one.tokens().stream().filter(token -> !own.contains(token)).forEach(absentee.tokens()::add);
            }
        }
        return new ArrayList<>(absentees.values());
    }

    private enum How {
        OWN,
        LENT,
        LEFT,
        /** Sits on the standing body that stands in place of the unit; a seat is never lent. */
        MEMBER,
        SECRETARY
    }

    private record Standing(
            How how,
            UUID person,
            String name,
            @Nullable Role role,
            @Nullable UUID unit) {

        Role heldRole() {
            return java.util.Objects.requireNonNull(role);
        }

        Set<String> tokensOnABody() {
            UUID body = java.util.Objects.requireNonNull(unit);
            return how == How.SECRETARY
                    ? Set.of(Audience.body(body), Audience.secretary(body))
                    : Set.of(Audience.body(body));
        }

        Set<String> tokens() {
            UUID in = java.util.Objects.requireNonNull(unit);
            Set<String> tokens =
                    new HashSet<>(Set.of(heldRole().everywhere(), heldRole().in(in)));
            if (OFFICE.contains(heldRole())) {
                tokens.add(Audience.OFFICE);
            }
            if (role == Role.AUDITOR) {
                tokens.add(Audience.AUDIT);
            }
            if (role == Role.COLLEGE_OFFICER) {
                tokens.add(Audience.unit(in));
            }
            return tokens;
        }
    }

    private record Known(@Nullable Viewer viewer, Instant at) {
        boolean isFreshAt(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }
}
