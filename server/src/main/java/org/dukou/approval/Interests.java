package org.dukou.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Whose own matter it is: nobody decides in his own cause.
 *
 * @param applicant who put it up; signs only where nobody else holds the post
 * @param parties those it is about; they sign nowhere
 */
record Interests(@Nullable UUID applicant, List<UUID> parties) {

    Interests {
        parties = List.copyOf(parties);
    }

    static Interests of(Actor applicant, List<UUID> parties) {
        return new Interests(applicant.person(), parties);
    }

    boolean touch(Signature signature) {
        return Stream.concat(parties.stream(), Stream.ofNullable(applicant)).anyMatch(signature::isOf);
    }

    boolean touch(UUID person) {
        return parties.contains(person) || person.equals(applicant);
    }

    /** @throws Refusal {@code approval/own-matter} */
    void assertNotOwnMatterOf(Named person) {
        if (touch(person.id())) {
            throw new Refusal("approval/own-matter", person.name()).at("person");
        }
    }

    /** Who of all these steps back at a post that these persons hold; nobody where that would leave it empty. */
    List<UUID> barredAmong(List<UUID> holders) {
        if (holders.stream().allMatch(this::touch)) {
            return List.of();
        }
        List<UUID> barred = new ArrayList<>(parties);
        if (applicant != null) {
            barred.add(applicant);
        }
        return barred.stream().distinct().toList();
    }
}
