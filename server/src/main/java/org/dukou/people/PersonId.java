package org.dukou.people;

import java.util.UUID;

/** A person known to the university. */
public record PersonId(UUID value) {}
