package org.dukou.kernel.intake;

import java.util.Map;

/**
 * A row that is taken in.
 *
 * @param place its number in the file, as a spreadsheet counts
 * @param finding new, changed or alike
 * @param cells what the file says in every column, by its head, word for word
 */
public record Taken<R>(R row, int place, Finding finding, Map<String, String> cells) {}
