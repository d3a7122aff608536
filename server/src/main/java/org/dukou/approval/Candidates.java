package org.dukou.approval;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.access.Role;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.springframework.stereotype.Component;

/** Who can be brought into an approval by name. */
@Component
class Candidates {

    private final Directory directory;

    Candidates(Directory directory) {
        this.directory = directory;
    }

    /**
     * Somebody who is with the university.
     *
     * @throws Invalid {@code approval/nobody-by-this-id}
     */
    Named present(UUID person, String field) {
        String token = Audience.person(person);
        return directory.holders(List.of(token)).getOrDefault(token, List.of()).stream()
                .findFirst()
                .map(found -> new Named(found.id(), found.name()))
                .orElseThrow(() -> new Invalid("approval/nobody-by-this-id", field));
    }

    /**
     * Somebody who can sign: an approval must not wait for one who never will.
     *
     * @throws Refusal {@code approval/auditor-signs-not}, {@code approval/cannot-sign-in}
     */
    Named signer(UUID person) {
        Named named = present(person, "person");
        PersonId id = new PersonId(named.id());
        if (directory.rolesOf(id).stream().anyMatch(held -> held.role() == Role.AUDITOR)) {
            throw new Refusal("approval/auditor-signs-not", named.name()).at("person");
        }
        if (!directory.maySignIn(id)) {
            throw new Refusal("approval/cannot-sign-in", named.name()).at("person");
        }
        return named;
    }

    /**
     * Signing beside each other is meant for several; nobody signs twice at once.
     *
     * @param beside the seats that stay open
     * @throws Refusal {@code approval/asked-already}
     */
    void assertNotAskedAt(List<Seat> open, Predicate<Seat> beside, Named named) {
        List<String> asked = open.stream().filter(beside).map(Seat::addressee).toList();
        boolean twice = directory.holders(asked).values().stream()
                .flatMap(List::stream)
                .anyMatch(holder -> holder.id().equals(named.id()));
        if (twice) {
            throw new Refusal("approval/asked-already", named.name()).at("person");
        }
    }
}
