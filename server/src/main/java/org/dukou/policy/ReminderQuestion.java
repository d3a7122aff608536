package org.dukou.policy;

import java.util.Map;

/**
 * When is somebody reminded? Answered with {@code days}; for what waits also with {@code every} so many days after that, and
 * {@code further}: after how many days those who wait for it are told.
 */
public record ReminderQuestion(Occasion occasion) implements PolicyQuestion {

    @Override
    public String table() {
        return "reminders";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("occasion", occasion.name());
    }

    /** Something waits, a notice will be over, or a last day comes near. */
    public enum Occasion {
        WAITING,
        NOTICE,
        DUE
    }
}
