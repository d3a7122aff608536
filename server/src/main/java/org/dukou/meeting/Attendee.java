package org.dukou.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the body on the day of the meeting.
 *
 * @param reason why not there, where somebody said so
 */
record Attendee(
        UUID person, String name, boolean present, @Nullable String reason) {}
