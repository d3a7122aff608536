package planted.rules.neighbour;

import planted.rules.Thing;

/** A neighbour that reaches into a thing instead of asking its desk. */
final class Nosy {

    String peek(Thing thing) {
        return thing.toString();
    }
}
