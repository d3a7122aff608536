package org.dukou.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * The person who asks or acts, with what they may see ({@code tokens}) and what they may do ({@code roles}) at this moment.
 *
 * @param person always the real person, also when acting for another: duties are kept apart by comparing real persons
 * @param absentees those who are away and whose roles this person looks after meanwhile
 * @param acting the one of them for whom the present act is done; null in one's own name
 */
public record Viewer(
        UUID person,
        String name,
        Set<Role> roles,
        Set<String> tokens,
        List<Absentee> absentees,
        @Nullable Absentee acting) {

    public Viewer(UUID person, String name, Set<Role> roles, Set<String> tokens) {
        this(person, name, roles, tokens, List.of(), null);
    }

    public Actor actor() {
        return acting == null
                ? new Actor(person, name)
                : new Actor(person, name + "（代 " + acting.name() + "）", acting.person());
    }

    /** Who acts when one of these tokens is what allows it: oneself if one holds any, else for whoever lent it. */
    public Actor actorBy(Collection<String> needed) {
        return through(needed).actor();
    }

    /** As above, for a role held in one unit. */
    public Actor actorIn(Role role, UUID unit) {
        return actorBy(List.of(role.in(unit)));
    }

    /** The same viewer, acting in one's own name if one of these tokens is one's own, else for whoever lent it. */
    public Viewer through(Collection<String> needed) {
        boolean own = needed.stream()
                .anyMatch(token -> tokens.contains(token)
                        && absentees.stream()
                                .noneMatch(absentee -> absentee.tokens().contains(token)));
        Absentee lender = own
                ? null
                : absentees.stream()
                        .filter(absentee -> needed.stream().anyMatch(absentee.tokens()::contains))
                        .findFirst()
                        .orElse(null);
        return new Viewer(person, name, roles, tokens, absentees, lender);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the role is held in that very unit. */
    public boolean isIn(Role role, UUID unit) {
        return tokens.contains(role.in(unit));
    }

    /** Whether this is that person, or has taken over what that person left open on leaving. */
    public boolean standsFor(UUID someone) {
        return tokens.contains(Audience.person(someone));
    }

    public String[] tokenArray() {
        return tokens.toArray(String[]::new);
    }
}
