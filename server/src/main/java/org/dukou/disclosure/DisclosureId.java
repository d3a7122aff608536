package org.dukou.disclosure;

import java.util.UUID;

/** A disclosed result. */
public record DisclosureId(UUID value) {}
