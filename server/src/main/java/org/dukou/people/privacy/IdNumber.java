package org.dukou.people.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.dukou.kernel.Invalid;

/** 公民身份号码, GB 11643: place (6), day of birth (8), order (3), check character (1). Problems never repeat the number. */
final class IdNumber {

    private static final Pattern RESIDENT = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final Pattern OTHER = Pattern.compile("[A-Z0-9()/-]{5,30}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private IdNumber() {}

    /** The number in its one form; throws {@code people/id-number-*} when it cannot be one. */
    static String checked(IdKind kind, String typed, LocalDate today) {
        String number = typed.strip().replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
        switch (kind) {
            case RESIDENT -> assertResident(number, today);
            case OTHER -> {
                if (!OTHER.matcher(number).matches()) {
                    throw new Invalid("people/id-number-form", "idNumber");
                }
            }
        }
        return number;
    }

    private static void assertResident(String number, LocalDate today) {
        if (!RESIDENT.matcher(number).matches()) {
            throw new Invalid("people/id-number-form", "idNumber");
        }
        if (!bornBy(number.substring(6, 14), today)) {
            throw new Invalid("people/id-number-birthday", "idNumber");
        }
        if (!completed(number.substring(0, 17)).equals(number)) {
            throw new Invalid("people/id-number-check-digit", "idNumber");
        }
    }

    /** The first seventeen figures with the check character that belongs to them. */
    static String completed(String stem) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (stem.charAt(i) - '0') * WEIGHTS[i];
        }
        return stem + CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static boolean bornBy(String day, LocalDate today) {
        try {
            LocalDate born = LocalDate.parse(day, DAY);
            return born.getYear() >= 1900 && !born.isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
