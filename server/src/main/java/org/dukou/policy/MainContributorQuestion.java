package org.dukou.policy;

import java.util.Map;
import org.dukou.kernel.Way;

/** What part of the reward must the main contributors get? Answered with {@code atLeast}, a ratio. */
public record MainContributorQuestion(Way way) implements PolicyQuestion {

    @Override
    public String table() {
        return "main-contributor";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("way", way.name());
    }
}
