package org.dukou.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Problem;
import org.dukou.meeting.Rule.Quorum;
import org.dukou.meeting.Rule.Vote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who decides, and with how many. */
class BenchTest {

    @Test
    void moreThanHalfIsNotHalfAndTwoThirdsAreRoundedUp() {
        assertThat(IntStream.rangeClosed(1, 7).map(Quorum.HALF::least)).containsExactly(1, 2, 2, 3, 3, 4, 4);
        assertThat(IntStream.rangeClosed(1, 7).map(Quorum.TWO_THIRDS::least)).containsExactly(1, 2, 2, 3, 4, 4, 5);
    }

    @Test
    void whoStepsBackCountsNeitherAsAMemberNorAsPresent() {
        List<Attendee> five = members(5, 3);
        Bench bench = new Bench(five, Set.of(five.getFirst().person()), new Rule(Quorum.TWO_THIRDS, Vote.NONE));
        assertThat(bench.members()).isEqualTo(4);
        assertThat(bench.present()).isEqualTo(2);
        assertThat(bench.isQuorate()).isFalse();
        Bench nobodyLeft =
                new Bench(List.of(five.getFirst()), Set.of(five.getFirst().person()), new Rule(Quorum.HALF, Vote.NONE));
        assertThat(nobodyLeft.isQuorate()).isFalse();
    }

    @Test
    void aBoardAgreesWithMoreThanHalfOfAllItsMembersNotOfThosePresent() {
        Bench board = new Bench(members(7, 4), Set.of(), new Rule(Quorum.HALF, Vote.OF_MEMBERS));
        assertThatCode(() -> board.assertMayResolve(verdict(Outcome.AGREED, new Votes(4, 0, 0))))
                .doesNotThrowAnyException();
        refused("meeting/votes-say-otherwise", board, verdict(Outcome.AGREED, new Votes(3, 1, 0)));
        refused("meeting/votes-say-otherwise", board, verdict(Outcome.REFUSED, new Votes(4, 0, 0)));
        assertThatCode(() -> board.assertMayResolve(verdict(Outcome.REFUSED, new Votes(3, 1, 0))))
                .doesNotThrowAnyException();
    }

    @Test
    void everyVoteOfThosePresentIsCounted() {
        Bench board = new Bench(members(5, 4), Set.of(), new Rule(Quorum.HALF, Vote.OF_MEMBERS));
        refused("meeting/votes-count", board, verdict(Outcome.AGREED, null));
        refused("meeting/votes-count", board, verdict(Outcome.AGREED, new Votes(5, 0, 0)));
        assertThatCode(() -> board.assertMayResolve(verdict(Outcome.DEFERRED, null)))
                .as("put off without a vote")
                .doesNotThrowAnyException();
    }

    private static void refused(String slug, Bench bench, Verdict verdict) {
        assertThatThrownBy(() -> bench.assertMayResolve(verdict))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }

    private static Verdict verdict(Outcome outcome, @Nullable Votes votes) {
        return Verdict.of(outcome, null, "决议", List.of(), votes, List.of(), Actor.HOUSE);
    }

    private static List<Attendee> members(int count, int present) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Attendee(UUID.randomUUID(), "委员" + i, i < present, null))
                .toList();
    }
}
