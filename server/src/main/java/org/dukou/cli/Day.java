package org.dukou.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dukou.kernel.Invalid;

/** A day as it is written everywhere in the house: 2025-03-03. */
final class Day {

    private Day() {}

    /** @throws Invalid {@code calendar/not-a-date} */
    static LocalDate read(String text, String field) {
        try {
            if (text.matches("[12]\\d{3}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            // said below
        }
        throw new Invalid("calendar/not-a-date", field, text);
    }
}
