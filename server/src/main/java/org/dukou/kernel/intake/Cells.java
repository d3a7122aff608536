package org.dukou.kernel.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** How people write amounts and days into cells. Nothing is guessed: what can be read in two ways is not read. */
public final class Cells {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:[¥￥]|RMB|CNY|人民币)?(-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,17})(?:\\.\\d{1,12})?)(亿|万)?(?:元|圆)?(?:整|正)?");

    private static final Pattern WITH_MARKS =
            Pattern.compile("(\\d{4})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?(?:[T ].*)?");
    private static final Pattern WITHOUT_MARKS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年度?|\\.0)?");

    /** A spreadsheet counts days from here; the numbers of the years 1954 to 2064 have five digits and are taken for days. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("([2-5]\\d{4})(?:\\.\\d+)?");
    private static final int FIRST_YEAR = 1900;

    private Cells() {}

    /** Without blanks of any kind around it, nor the mark that exports put before words that begin like a formula. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to - from > 1 && text.charAt(from) == '\'' && "=+-@".indexOf(text.charAt(from + 1)) >= 0) {
            from++;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** For comparing what people call a thing: narrow, small, without blanks and marks between. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{P}_]+", "");
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }

    /** @param unit by what an amount without a unit of its own is multiplied */
    static Money money(String text, BigDecimal unit) {
        Matcher parts = AMOUNT.matcher(narrow(text).toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new Invalid("intake/not-an-amount", null, text);
        }
        BigDecimal number = new BigDecimal(parts.group(1).replace(",", ""));
        BigDecimal times = times(parts.group(2), unit);
        BigDecimal yuan = number.multiply(times).stripTrailingZeros();
        if (yuan.scale() > 2 || yuan.precision() - yuan.scale() > 17) {
            throw new Invalid("intake/not-in-fen", null, text);
        }
        return new Money(yuan);
    }

    private static BigDecimal times(@Nullable String said, BigDecimal unit) {
        return said == null ? unit : said.equals("亿") ? HUNDRED_MILLION : TEN_THOUSAND;
    }

    static LocalDate day(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher serial = SERIAL.matcher(narrow);
        if (serial.matches()) {
            return DAY_ZERO.plusDays(Long.parseLong(serial.group(1)));
        }
        for (Pattern form : new Pattern[] {WITH_MARKS, WITHOUT_MARKS}) {
            Matcher parts = form.matcher(narrow);
            if (parts.matches()) {
                return day(text, parts);
            }
        }
        throw new Invalid("intake/not-a-day", null, text);
    }

    private static LocalDate day(String text, Matcher parts) {
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException impossible) {
            throw new Invalid("intake/not-a-day", null, text);
        }
    }

    static int year(String text, LocalDate today) {
        Matcher plain = YEAR.matcher(narrow(text));
        int year;
        try {
            year = plain.matches()
                    ? Integer.parseInt(plain.group(1))
                    : day(text).getYear();
        } catch (Invalid notADay) {
            throw new Invalid("intake/not-a-year", null, text);
        }
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw new Invalid("intake/year-impossible", null, text, FIRST_YEAR, today.getYear());
        }
        return year;
    }

    static int number(String text, int least, int most) {
        String narrow = narrow(text).replaceAll("\\.0+$", "");
        if (narrow.matches("\\d{1,9}")) {
            int number = Integer.parseInt(narrow);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new Invalid("intake/not-a-number", null, text, least, most);
    }
}
