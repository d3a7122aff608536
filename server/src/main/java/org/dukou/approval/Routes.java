package org.dukou.approval;

import java.time.LocalDate;
import java.util.List;
import org.dukou.policy.ApprovalRouteQuestion;
import org.dukou.policy.Policies;
import org.dukou.policy.Ruling;
import org.springframework.stereotype.Component;

/** Asks the regulations which way a matter takes. */
@Component
class Routes {

    private final Policies policies;

    Routes(Policies policies) {
        this.policies = policies;
    }

    /** @throws org.dukou.kernel.Refusal {@code policy/no-row} when the regulations know no way for such a matter */
    Ruling find(String matterKind, ApprovalAsk ask, LocalDate on) {
        return policies.rule(
                new ApprovalRouteQuestion(matterKind, ask.way(), ask.amount(), ask.relatedParty(), ask.foreign()), on);
    }

    /** The route that a ruling gives, with nobody barred yet. */
    static Route laidOut(Ruling ruling, ApprovalAsk ask) {
        return Route.laidOut(ruling.output("route"), post -> Seat.of(post, post.token(ask.college()), List.of()));
    }
}
