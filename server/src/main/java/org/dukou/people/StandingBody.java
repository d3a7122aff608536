package org.dukou.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body as the desks that bring matters before it know it.
 *
 * @param college whose body it is; null for those of the university
 * @param shortName as in the numbers of its minutes, such as 领导小组
 */
public record StandingBody(UUID id, BodyKind kind, @Nullable UUID college, String name, String shortName) {

    /** Who sits on it on a certain day. */
    public record Sitting(UUID person, String name, BodyPost post) {}
}
