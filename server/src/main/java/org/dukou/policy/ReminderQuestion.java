package org.dukou.policy;

import java.util.Map;

/** When is somebody reminded? Answered with {@code days}, calendar days. */
public record ReminderQuestion(Occasion occasion) implements PolicyQuestion {

    @Override
    public String table() {
        return "reminders";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("occasion", occasion.name());
    }

    public enum Occasion {
        /** Something has waited so long. */
        WAITING,
        /** And after that every so many days. */
        AGAIN,
        /** It has waited so long that those who wait for it are told. */
        FURTHER,
        /** A notice will be over in so many days. */
        NOTICE,
        /** The last day is so many days ahead. */
        DUE
    }
}
