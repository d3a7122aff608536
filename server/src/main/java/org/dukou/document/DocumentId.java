package org.dukou.document;

import java.util.UUID;

/** A file that somebody brought in. */
public record DocumentId(UUID value) {}
