package org.dukou.kernel;

import java.time.Instant;
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
}
