package org.dukou.notification.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes out to one person at a time, in their language.
 *
 * @param subject of one message the kind of task and the number; of several how many they are
 */
public record Letter(String greeting, String subject, List<Line> lines, String foot) {

    /**
     * One message.
     *
     * @param said one sentence
     * @param about number, and title where anybody may know it; null when there is neither
     * @param address leads to the task
     */
    record Line(String said, @Nullable String about, String address) {}
}
