package org.dukou.contract.volume;

import java.time.LocalDate;

/**
 * One line of the index of a volume (卷内目录).
 *
 * @param role what the file is there, as words know it under {@code document.role.<role>}
 * @param on the day it came to the case
 */
record Item(int place, String name, String role, LocalDate on) {}
