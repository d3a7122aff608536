package org.dukou.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did it: a person, perhaps for somebody who is away, or the house itself when a day passes or a clock runs out.
 *
 * @param person who really did it; null for the house
 * @param name as it was on that day; with 代 when it was done for another
 * @param onBehalfOf who had named this person as delegate; null for an act in one's own name
 */
public record Actor(
        @Nullable UUID person, String name, @Nullable UUID onBehalfOf) {

    public static final Actor HOUSE = new Actor(null, "渡口");

    public Actor(@Nullable UUID person, String name) {
        this(person, name, null);
    }

    /** Whether this person did it or had it done: what one has prepared nobody may release in one's place. */
    public boolean involves(UUID someone) {
        return someone.equals(person) || someone.equals(onBehalfOf);
    }
}
