package org.dukou.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Way;
import org.dukou.people.PersonId;
import org.dukou.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A result as the desks that deal with it read it.
 *
 * @param matter what the engines may know of it, with its audience
 * @param summary what it is good for, in one sentence; may be published with a notice
 * @param accepted taken in by the transfer institute, or of the time before with its team and shares known, so that deals
 *     can be made on it
 * @param owners who else owns it, each with a part in percent; the rest is the university's
 * @param fiscal paid for from public funds, at least in part
 */
public record Result(
        DisclosureId id,
        Matter matter,
        String summary,
        boolean accepted,
        UnitId college,
        String collegeName,
        PersonId submittedBy,
        List<Owner> owners,
        List<Completer> team,
        List<Right> rights,
        boolean fiscal,
        List<Way> wished) {

    /** @param share in percent */
    public record Owner(String name, @Nullable String creditCode, BigDecimal share) {}

    /**
     * One who made a creative contribution.
     *
     * @param person null for someone the university does not know
     * @param share of the contribution, in percent
     * @param main made a main contribution
     */
    public record Completer(@Nullable UUID person, String name, BigDecimal share, boolean main) {}

    /**
     * A right on the result.
     *
     * @param kind PATENT, SOFTWARE, LAYOUT, VARIETY or KNOW_HOW
     * @param number null while not filed
     */
    public record Right(String kind, @Nullable String number, String title) {}

    /** Who reads a result by its nature; others are let in one by one ({@link Results#layOpen}). */
    public static Audience readers(UUID college, Stream<UUID> team) {
        return Audience.of(Audience.OFFICE, Audience.AUDIT, Audience.unit(college))
                .and(team.map(Audience::person).toList());
    }

    static Result of(Disclosure disclosure) {
        Content content = disclosure.content();
        return new Result(
                disclosure.id(),
                disclosure.matter(),
                content.oneSentence(),
                disclosure.stage() == Stage.ACCEPTED || disclosure.stage() == Stage.INHERITED && content.isTeamWhole(),
                disclosure.college(),
                disclosure.collegeName(),
                disclosure.submittedBy(),
                content.otherOwners().stream()
                        .map(owner -> new Owner(owner.name(), owner.creditCode(), owner.share()))
                        .toList(),
                content.team().stream()
                        .map(one -> new Completer(
                                one.person(), one.name(), one.share(), one.role() != Content.MemberRole.MEMBER))
                        .toList(),
                content.ip().stream()
                        .map(one -> new Right(one.kind().name(), one.number(), one.title()))
                        .toList(),
                content.funding().stream().anyMatch(Content.Funding::fiscal),
                content.wishedWays().stream()
                        .map(way -> Way.valueOf(way.name()))
                        .toList());
    }
}
