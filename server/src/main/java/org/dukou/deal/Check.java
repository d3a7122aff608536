package org.dukou.deal;

import java.util.List;
import org.dukou.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One thing the law or the university wants seen to before a deal is proposed.
 *
 * @param key its words are {@code deal.check.<key>}, the article {@code deal.check.<key>.article}
 * @param slug why it is not done; null when it is
 */
record Check(String key, State state, @Nullable String slug, List<Object> facts) {

    enum State {
        DONE,
        /** Still to be brought. */
        MISSING,
        /** Stands against the deal as it is. */
        BLOCKS
    }

    static Check done(String key) {
        return new Check(key, State.DONE, null, List.of());
    }

    static Check missing(String key, String slug, Object... facts) {
        return new Check(key, State.MISSING, slug, List.of(facts));
    }

    static Check blocks(String key, String slug, Object... facts) {
        return new Check(key, State.BLOCKS, slug, List.of(facts));
    }

    /** @throws Refusal saying what is missing or in the way */
    void assertDone() {
        if (slug != null) {
            throw new Refusal(slug, facts.toArray());
        }
    }
}
