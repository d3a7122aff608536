package org.dukou.approval;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the worklist in step with an approval: whoever's signature is wanted is asked, and nobody else. */
@Component
class Calls {

    static final String SIGN = "approval.waiting.sign";
    static final String RESOLVE = "approval.waiting.resolve";
    static final String AGENDA = "approval.waiting.agenda";

    private final Worklist worklist;

    Calls(Worklist worklist) {
        this.worklist = worklist;
    }

    /**
     * @param before the seats that were asked before the act
     * @param by who acted at a seat and has thereby done what was asked there; null when nobody did
     */
    void follow(Approval approval, List<Seat> before, @Nullable Viewer by, Instant now) {
        Set<String> asked = addressees(before);
        Set<String> wanted = addressees(approval.open());
        for (Seat seat : before) {
            if (!wanted.contains(seat.addressee())) {
                Actor doneBy = by != null && seat.asks(by) ? seat.signer(by) : Actor.HOUSE;
                worklist.settle(approval.matter(), what(seat), seat.addressee(), doneBy, now);
            }
        }
        for (Seat seat : approval.open()) {
            if (!asked.contains(seat.addressee())) {
                worklist.ask(
                        approval.matter(),
                        what(seat),
                        List.of(seat.addressee()),
                        seat.barred(),
                        approval.applicant(),
                        now,
                        null);
            }
        }
    }

    private static String what(Seat seat) {
        if (seat.belongsToABody()) {
            return AGENDA;
        }
        return seat.post().decidesTogether() ? RESOLVE : SIGN;
    }

    private static Set<String> addressees(List<Seat> seats) {
        Set<String> addressees = new HashSet<>();
        seats.forEach(seat -> addressees.add(seat.addressee()));
        return addressees;
    }
}
