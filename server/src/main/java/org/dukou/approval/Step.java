package org.dukou.approval;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dukou.approval.Preview.Quorum;

/** One stop of a route: seats beside each other, of which all or one must sign, and those called in besides. */
record Step(Quorum quorum, List<Seat> seats) {

    Step {
        seats = List.copyOf(seats);
    }

    boolean fulfilled() {
        boolean given = quorum == Quorum.ALL ? own().allMatch(Seat::hasSigned) : own().anyMatch(Seat::hasSigned);
        return given && seats.stream().filter(Seat::wasAdded).allMatch(Seat::hasSigned);
    }

    /** Whose signature this step still wants. */
    List<Seat> open() {
        boolean ownGiven = quorum == Quorum.ONE && own().anyMatch(Seat::hasSigned);
        return seats.stream()
                .filter(seat -> !seat.hasSigned() && (seat.wasAdded() || !ownGiven))
                .toList();
    }

    /** Whether nobody had to be asked again here, since all have signed the same content in an earlier round. */
    boolean skipped() {
        return fulfilled()
                && seats.stream().map(Seat::signature).allMatch(signature -> signature == null || signature.earlier());
    }

    /** The posts that sit here, such as {@code LEGAL+ASSET_OFFICE}. */
    String posts() {
        return own().map(seat -> seat.post().name()).collect(Collectors.joining(quorum == Quorum.ALL ? "+" : "|"));
    }

    Step with(Seat added) {
        return new Step(quorum, Stream.concat(seats.stream(), Stream.of(added)).toList());
    }

    Step each(UnaryOperator<Seat> change) {
        return new Step(quorum, seats.stream().map(change).toList());
    }

    private Stream<Seat> own() {
        return seats.stream().filter(seat -> !seat.wasAdded());
    }
}
