package org.dukou.kernel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a matter: a record named in the past tense, holding ids and facts frozen then.
 *
 * <p>The journal hears it in the same transaction, so an act without its line cannot exist; everyone else hears it after
 * commit, perhaps twice and in any order. Once released it changes only by gaining nullable components.
 */
public interface Happening {

    Matter matter();

    Actor by();

    Instant at();

    /** The key of the sentence the timeline says, such as {@code disclosure.said.submitted}; its record fills the places. */
    String said();

    /** Where the case stands after this; null when it did not move. */
    default @Nullable Landing landing() {
        return null;
    }

    /**
     * All the matters to which it happened in one stroke. One and the same as {@link #matter()} for whatever is done to one
     * thing; work over whole lists names the list there and here every single thing on it.
     */
    default List<Matter> each() {
        return List.of(matter());
    }

    /** Whether they are no more after it: what had been brought in by mistake was taken back. */
    default boolean isGone() {
        return false;
    }
}
