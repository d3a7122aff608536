package org.dukou.approval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dukou.approval.Preview.Quorum;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;

/**
 * The way a matter goes to be decided: steps one after another. Never changed; every deed gives the way as it is after it.
 *
 * @param v the version of this shape
 */
record Route(List<Step> steps, int v) {

    static final int SHAPE = 1;

    Route {
        steps = List.copyOf(steps);
    }

    Route(List<Step> steps) {
        this(steps, SHAPE);
    }

    /**
     * Lays out what the table of routes says: {@code COLLEGE > LEGAL+ASSET_OFFICE > DIRECTOR|LEADER > PRESIDENTS_MEETING}, where
     * {@code >} leads to the next step, of {@code +} all sign, of {@code |} one signs.
     *
     * @throws Refusal {@code approval/route-not-understood}
     */
    static Route laidOut(String text, Function<Post, Seat> seat) {
        return new Route(Arrays.stream(text.split(">"))
                .map(step -> new Step(
                        step.contains("|") ? Quorum.ONE : Quorum.ALL,
                        Arrays.stream(step.split("[+|]"))
                                .map(code -> seat.apply(post(code.strip(), text)))
                                .toList()))
                .toList());
    }

    private static Post post(String code, String text) {
        return Arrays.stream(Post.values())
                .filter(post -> post != Post.PERSON && post.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("approval/route-not-understood", text, code));
    }

    /** Where it is: the first step that still wants a signature; the number of steps when none does. */
    int here() {
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).fulfilled()) {
                return i;
            }
        }
        return steps.size();
    }

    boolean done() {
        return here() == steps.size();
    }

    /** The seats that are asked now. */
    List<Seat> open() {
        return done() ? List.of() : steps.get(here()).open();
    }

    /** Everyone who is, was or will be asked. */
    List<String> addressees() {
        return seats().flatMap(Seat::addressees).distinct().toList();
    }

    /** Whether nothing but signatures beside each other lies between the two. */
    boolean isAtTheSameStepAs(Route other) {
        return here() == other.here() && steps.size() == other.steps.size();
    }

    /** @throws Missing when there is no such seat on this route */
    Seat seat(UUID id) {
        return seats().filter(seat -> seat.id().equals(id)).findFirst().orElseThrow(Missing::new);
    }

    Stream<Seat> seats() {
        return steps.stream().flatMap(step -> step.seats().stream());
    }

    /** Whoever signed the same content before is not asked twice; one whose own matter it has become does not count. */
    Route honouring(Route earlier, Interests interests) {
        Map<Post, Signature> given = new EnumMap<>(Post.class);
        earlier.seats().forEach(seat -> {
            Signature signature = seat.signature();
            if (signature != null && !seat.wasAdded() && !interests.touch(signature)) {
                given.put(seat.post(), signature.asEarlier());
            }
        });
        return each(seat -> {
            Signature earlierOne = given.get(seat.post());
            return earlierOne == null ? seat : seat.signed(earlierOne);
        });
    }

    Route signed(UUID seat, Signature signature) {
        return each(one -> one.id().equals(seat) ? one.signed(signature) : one);
    }

    /** That step is asked again; who signed after it keeps having signed, for nothing has changed. */
    Route backTo(int step) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(step, steps.get(step).each(Seat::unsigned));
        return new Route(changed);
    }

    Route passedOn(UUID seat, UUID person, String name) {
        return each(one -> one.id().equals(seat) ? one.passedOnTo(person, name) : one);
    }

    /** Somebody signs in a step of their own, before the one that is asked now. */
    Route before(Seat added) {
        List<Step> changed = new ArrayList<>(steps);
        changed.add(here(), new Step(Quorum.ALL, List.of(added)));
        return new Route(changed);
    }

    /** Somebody signs beside those who are asked now. */
    Route beside(Seat added) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(here(), steps.get(here()).with(added));
        return new Route(changed);
    }

    Route each(UnaryOperator<Seat> change) {
        return new Route(steps.stream().map(step -> step.each(change)).toList());
    }
}
