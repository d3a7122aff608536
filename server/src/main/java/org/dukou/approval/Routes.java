package org.dukou.approval;

import java.time.LocalDate;
import java.util.List;
import org.dukou.people.StandingBodies;
import org.dukou.people.StandingBody;
import org.dukou.policy.ApprovalRouteQuestion;
import org.dukou.policy.Policies;
import org.dukou.policy.Ruling;
import org.springframework.stereotype.Component;

/** Asks the regulations which way a matter takes. */
@Component
class Routes {

    private final Policies policies;
    private final StandingBodies bodies;

    Routes(Policies policies, StandingBodies bodies) {
        this.policies = policies;
        this.bodies = bodies;
    }

    /** @throws org.dukou.kernel.Refusal {@code policy/no-row} when the regulations know no way for such a matter */
    Ruling find(String matterKind, ApprovalAsk ask, LocalDate on) {
        String kind = ask.routedAs() == null ? matterKind : ask.routedAs();
        return policies.rule(
                new ApprovalRouteQuestion(kind, ask.way(), ask.amount(), ask.relatedParty(), ask.foreign()), on);
    }

    /** The route that a ruling gives, with nobody barred yet. */
    Route laidOut(Ruling ruling, ApprovalAsk ask) {
        List<StandingBody> over = bodies.over(ask.college());
        return Route.laidOut(ruling.output("route"), post -> seat(post, ask, over));
    }

    private static Seat seat(Post post, ApprovalAsk ask, List<StandingBody> over) {
        return over.stream()
                .filter(body -> body.kind() == post.body())
                .findFirst()
                .map(body -> Seat.of(post, body.id()))
                .orElseGet(() -> Seat.of(post, post.token(ask.college()), List.of()));
    }
}
