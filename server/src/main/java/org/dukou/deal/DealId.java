package org.dukou.deal;

import java.util.UUID;

/** A deal about one or more results. */
public record DealId(UUID value) {}
