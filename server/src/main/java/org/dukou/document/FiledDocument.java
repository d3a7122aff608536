package org.dukou.document;

import java.time.LocalDate;

/**
 * A file of a matter, as it stands in an index.
 *
 * @param role what it is there, as words know it under {@code document.role.<role>}
 * @param on the day it came to the matter
 */
public record FiledDocument(String name, String role, LocalDate on) {}
