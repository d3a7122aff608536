package org.dukou.kernel.code;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese application number, or with {@code ZL} a patent number. Since October 2003 year (4), kind (1), serial (7),
 * dot, check digit; before, year (2), kind (1), serial (5), dot, check digit.
 */
public final class PatentNumber {

    /** The right the number stands for; in words {@code patent-kind.<name>}. */
    public enum Kind {
        INVENTION,
        UTILITY_MODEL,
        DESIGN;

        /** 8 and 9 mark international applications that entered China. */
        private static @Nullable Kind of(char digit) {
            return switch (digit) {
                case '1', '8' -> INVENTION;
                case '2', '9' -> UTILITY_MODEL;
                case '3' -> DESIGN;
                default -> null;
            };
        }
    }

    private static final Pattern FORM = Pattern.compile("(ZL|CN)?(\\d{12}|\\d{8})\\.?([\\dX])?");
    private static final int LONG = 12;
    private static final int FIRST_LONG_YEAR = 2003;
    private static final int FIRST_YEAR = 1985;
    private static final int CENTURY_TURN = 85;

    private PatentNumber() {}

    /** Looks at a number however it was typed; the prefix given is kept and none is added. */
    public static Checked check(String number, LocalDate today) {
        String typed = Narrow.capitals(number);
        Matcher parts = FORM.matcher(typed);
        if (!parts.matches()) {
            return new Checked(number, typed, null, "patent/not-a-number", null);
        }
        String digits = parts.group(2);
        String given = parts.group(3);
        String expected = checkDigit(digits);
        Kind kind = Kind.of(digits.charAt(digits.length() == LONG ? 4 : 2));
        String stem = (parts.group(1) == null ? "" : parts.group(1)) + digits;
        String normalised = given == null ? stem : stem + "." + given;
        String problem = null;
        if (!possibleYear(digits, today)) {
            problem = "patent/year-impossible";
        } else if (kind == null) {
            problem = "patent/kind-unknown";
        } else if (given == null) {
            problem = "patent/check-digit-missing";
        } else if (!given.equals(expected)) {
            problem = "patent/check-digit-wrong";
        }
        return new Checked(
                number,
                normalised,
                kind == null ? null : kind.name(),
                problem,
                problem == null || expected.equals(given) ? null : expected);
    }

    /** However it was typed: in capitals, narrow, without blanks. Also for numbers that are none of patents. */
    public static String squeezed(String number) {
        return Narrow.capitals(number);
    }

    private static boolean possibleYear(String digits, LocalDate today) {
        int year = yearOf(digits);
        return digits.length() == LONG
                ? year >= FIRST_LONG_YEAR && year <= today.getYear()
                : year >= FIRST_YEAR && year <= FIRST_LONG_YEAR;
    }

    /** The year in which this number was given, as the number says it; empty when it is no number. */
    public static OptionalInt year(String number) {
        Matcher parts = FORM.matcher(Narrow.capitals(number));
        return parts.matches() ? OptionalInt.of(yearOf(parts.group(2))) : OptionalInt.empty();
    }

    private static int yearOf(String digits) {
        if (digits.length() == LONG) {
            return Integer.parseInt(digits.substring(0, 4));
        }
        int twoDigits = Integer.parseInt(digits.substring(0, 2));
        return twoDigits >= CENTURY_TURN ? 1900 + twoDigits : 2000 + twoDigits;
    }

    /** Weights 2 to 9 and again from 2, from the left; the remainder by 11, of which 10 is written X. */
    static String checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (2 + i % 8);
        }
        return sum % 11 == 10 ? "X" : String.valueOf(sum % 11);
    }
}
