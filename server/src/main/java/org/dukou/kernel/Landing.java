package org.dukou.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where the boat of a case is now, on the river that its kind of case follows.
 *
 * @param river the course, such as {@code transfer}
 * @param stop the landing on that course, such as {@code negotiation}
 * @param rock what blocks the way, as a key of words; null in open water
 * @param last the boat stays there: the case has come to its end
 */
public record Landing(String river, String stop, @Nullable String rock, boolean last) {
    public static Landing at(String river, String stop) {
        return new Landing(river, stop, null, false);
    }

    public Landing blockedBy(String rock) {
        return new Landing(river, stop, rock, last);
    }

    public Landing forGood() {
        return new Landing(river, stop, rock, true);
    }
}
