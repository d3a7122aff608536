package org.dukou.people;

import java.util.UUID;

/** A unit of the university or one of its companies. */
public record UnitId(UUID value) {}
