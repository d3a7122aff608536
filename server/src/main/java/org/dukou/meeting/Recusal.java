package org.dukou.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who steps back while one matter is discussed.
 *
 * @param reason null for whoever put it up or whose own matter it is: nobody has to say so
 */
record Recusal(UUID person, String name, @Nullable String reason) {}
