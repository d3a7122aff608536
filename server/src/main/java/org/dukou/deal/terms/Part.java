package org.dukou.deal.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * One of the results in a deal, as it was when it came to the table.
 *
 * @param ratio its part of every receipt, by the allocation schedule
 * @param owners who else owns it; the rest is the university's
 */
public record Part(
        UUID disclosure,
        String number,
        String title,
        String summary,
        UUID college,
        String collegeName,
        Share ratio,
        List<Owner> owners,
        List<Completer> team,
        List<Right> rights) {

    public Part {
        owners = List.copyOf(owners);
        team = List.copyOf(team);
        rights = List.copyOf(rights);
    }

    /** @param share of the ownership, in percent */
    public record Owner(String name, @Nullable String creditCode, BigDecimal share) {}

    /**
     * @param person null for someone the university does not know
     * @param share of the contribution, in percent
     */
    public record Completer(@Nullable UUID person, String name, BigDecimal share, boolean main) {
        /** Someone with an account speaks alone; the paper of someone without lies before the officer. */
        @JsonIgnore
        public String key() {
            return person == null ? name : person.toString();
        }
    }

    @JsonIgnore
    public Stream<UUID> insiders() {
        return team.stream().map(Completer::person).filter(Objects::nonNull);
    }

    Part with(Share newRatio) {
        return new Part(disclosure, number, title, summary, college, collegeName, newRatio, owners, team, rights);
    }

    Part withRights(List<Right> looked) {
        return new Part(disclosure, number, title, summary, college, collegeName, ratio, owners, team, looked);
    }
}
