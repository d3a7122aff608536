package org.dukou.approval;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;

/** Who may do what to an approval as it stands; the only place where that is decided. */
record Rights(ApprovalState state, Route route, Interests interests) {

    Set<Act> of(Viewer viewer) {
        Optional<Seat> mine = seatOf(viewer);
        if (mine.isPresent()) {
            // What a body decides is decided in its meeting; its secretary may still find the papers wanting.
            return mine.get().belongsToABody() ? EnumSet.of(Act.RETURN, Act.COPY) : EnumSet.allOf(Act.class);
        }
        Set<Act> may = EnumSet.noneOf(Act.class);
        if (asked(viewer).anyMatch(seat -> seat.barred().isEmpty() && !seat.belongsToABody())) {
            // Nobody else holds the post, and this one must not judge here: somebody else has to be asked.
            may.add(Act.PASS_ON);
        }
        if (viewer.person().equals(interests.applicant())) {
            may.add(Act.COPY);
        }
        return may;
    }

    /** The seat at which this viewer is to sign now. */
    Optional<Seat> seatOf(Viewer viewer) {
        return asked(viewer).filter(seat -> !isOwnMatter(seat, viewer)).findFirst();
    }

    private Stream<Seat> asked(Viewer viewer) {
        List<Seat> open = state == ApprovalState.RUNNING ? route.open() : List.of();
        return open.stream().filter(seat -> seat.asks(viewer));
    }

    /** The applicant signs where nobody else could, a party nowhere; nor does a delegate for either of them. */
    private boolean isOwnMatter(Seat seat, Viewer viewer) {
        Actor signer = seat.signer(viewer);
        return Stream.concat(interests.parties().stream(), seat.barred().stream())
                .anyMatch(signer::involves);
    }

    /**
     * The seat at which this viewer does so.
     *
     * @throws Refusal {@code approval/own-matter}, {@code approval/not-asked} or {@code approval/over}
     */
    Seat assertMay(Act act, Viewer viewer) {
        Optional<Seat> seat = act == Act.PASS_ON ? asked(viewer).findFirst() : seatOf(viewer);
        if (seat.isPresent() && of(viewer).contains(act)) {
            return seat.get();
        }
        if (seat.filter(Seat::belongsToABody).isPresent()) {
            throw new Refusal("approval/decided-at-the-meeting");
        }
        if (asked(viewer).findAny().isPresent()) {
            throw new Refusal("approval/own-matter", viewer.name());
        }
        throw new Refusal(state == ApprovalState.RUNNING ? "approval/not-asked" : "approval/over");
    }

    /** @throws Refusal when this seat has signed or need not sign any more, or it is not this viewer who is asked there */
    void assertMaySign(Seat seat, Viewer viewer) {
        assertWanted(seat);
        if (!seat.asks(viewer)) {
            throw new Refusal("approval/not-asked");
        }
        if (isOwnMatter(seat, viewer)) {
            throw new Refusal("approval/own-matter", viewer.name());
        }
        if (seat.belongsToABody()) {
            throw new Refusal("approval/decided-at-the-meeting");
        }
    }

    /** @throws Refusal when this seat has signed or need not sign any more */
    void assertWanted(Seat seat) {
        Signature signature = seat.signature();
        if (signature != null) {
            throw new Refusal("approval/signed-already", signature.name());
        }
        if (state != ApprovalState.RUNNING) {
            throw new Refusal("approval/over");
        }
        if (!route.open().contains(seat)) {
            throw new Refusal("approval/not-asked-now");
        }
    }
}
