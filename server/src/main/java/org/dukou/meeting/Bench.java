package org.dukou.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Refusal;

/** Those who decide about one matter: the members without those who step back. */
record Bench(List<Attendee> attendance, Set<UUID> recused, Rule rule) {

    /** Who may decide about it, there or not. */
    int members() {
        return (int) attendance.stream()
                .filter(one -> !recused.contains(one.person()))
                .count();
    }

    int present() {
        return (int) attendance.stream()
                .filter(one -> one.present() && !recused.contains(one.person()))
                .count();
    }

    int quorum() {
        return rule.quorum().least(members());
    }

    boolean isQuorate() {
        return members() > 0 && present() >= quorum();
    }

    /** @throws Refusal {@code meeting/attendance-first}, {@code meeting/no-quorum}, {@code meeting/votes-*} */
    void assertMayResolve(Verdict verdict) {
        if (attendance.isEmpty()) {
            throw new Refusal("meeting/attendance-first");
        }
        // Without a quorum nothing is decided, but the matter may be put off.
        if (verdict.outcome() != Outcome.DEFERRED && !isQuorate()) {
            throw new Refusal("meeting/no-quorum", members(), quorum(), present());
        }
        Votes votes = verdict.votes();
        if (rule.vote() == Rule.Vote.NONE) {
            if (votes != null) {
                throw new Refusal("meeting/votes-not-here").at("votes");
            }
            return;
        }
        if (verdict.outcome() == Outcome.DEFERRED && votes == null) {
            return;
        }
        if (votes == null || votes.cast() != present()) {
            throw new Refusal("meeting/votes-count", present()).at("votes");
        }
        boolean carried = votes.agreed() > members() / 2;
        if (verdict.outcome() != Outcome.DEFERRED
                && carried != verdict.outcome().agrees()) {
            throw new Refusal("meeting/votes-say-otherwise", votes.agreed(), members()).at("outcome");
        }
    }
}
