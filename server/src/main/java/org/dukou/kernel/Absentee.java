package org.dukou.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is away and has named the viewer as delegate.
 *
 * @param tokens what only this delegation brings, beyond what the viewer holds already
 */
public record Absentee(UUID person, String name, Set<String> tokens) {}
