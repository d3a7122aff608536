package org.dukou.amendment;

import java.util.UUID;

/** The id of a supplementary agreement. */
public record AmendmentId(UUID value) {}
