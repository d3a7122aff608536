package org.dukou.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An exact amount of yuan, to the fen; on the wire and in print a decimal string such as {@code "937055.00"}.
 *
 * <p>May be negative (a counter-entry, a loss carried forward).
 *
 * @param amount yuan with exactly two decimals
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final Pattern TO_THE_FEN = Pattern.compile("-?\\d{1,17}\\.\\d{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,17}(\\.\\d{1,2})?");

    /** @throws Invalid {@code money/not-in-fen} when the amount has a fraction of a fen */
    public Money {
        try {
            amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException fractionOfAFen) {
            throw notInFen(amount.toPlainString());
        }
    }

    /** @throws Invalid {@code money/not-in-fen} unless the text is a plain decimal with at most two decimals */
    @JsonCreator
    public static Money of(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw notInFen(text);
        }
        return new Money(new BigDecimal(text));
    }

    public static Money ofFen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2));
    }

    private static Invalid notInFen(String text) {
        return new Invalid("money/not-in-fen", null, text);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The part of this amount that a ratio gives, rounded up to the fen: what a statutory floor demands. */
    public Money atLeast(Share ratio) {
        return new Money(amount.multiply(ratio.ratio()).setScale(2, RoundingMode.CEILING));
    }

    /** The part of this amount that a ratio gives, rounded half up to the fen: for a base or a fee that stands alone. */
    public Money part(Share ratio) {
        return new Money(amount.multiply(ratio.ratio()).setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * Splits this amount by weights with the largest-remainder method, so that no fen is lost: every part is cut down
     * to the fen, the left-over fen go to the largest fractional parts, ties in listed order.
     *
     * @param weights none negative, sum above zero
     */
    public List<Money> split(List<BigDecimal> weights) {
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights must not be negative and must sum above zero");
        }
        if (isNegative()) {
            return negated().split(weights).stream().map(Money::negated).toList();
        }
        // Over a common denominator everything is a whole number, so remainders compare exactly.
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger denominator = whole.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger fen = amount.unscaledValue();
        List<BigInteger[]> quotients = weights.stream()
                .map(weight -> weight.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue())
                .map(weight -> fen.multiply(weight).divideAndRemainder(denominator))
                .toList();
        List<BigInteger> parts =
                new ArrayList<>(quotients.stream().map(quotient -> quotient[0]).toList());
        BigInteger handedOut = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        int leftOver = fen.subtract(handedOut).intValueExact();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> quotients.get(i)[1]).reversed())
                .limit(leftOver)
                .forEach(luckyOne -> parts.set(luckyOne, parts.get(luckyOne).add(BigInteger.ONE)));
        return parts.stream().map(part -> new Money(new BigDecimal(part, 2))).toList();
    }

    public static Money sum(Iterable<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString();
    }

    /** As people read it: {@code 937,055.00}. */
    public String grouped() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** The same for an amount that is kept as text; any other text comes back as it is. */
    public static String grouped(String text) {
        return TO_THE_FEN.matcher(text).matches() ? of(text).grouped() : text;
    }
}
