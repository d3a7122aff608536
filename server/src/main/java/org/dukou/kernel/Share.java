package org.dukou.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An exact part of a whole: 0.70 is 70 %. On the wire a decimal string; equal by value, so 0.7 is 0.70.
 *
 * @param ratio from 0 to 1
 */
public record Share(BigDecimal ratio) implements Comparable<Share> {

    public static final Share NONE = new Share(BigDecimal.ZERO);
    public static final Share WHOLE = new Share(BigDecimal.ONE);
    public static final Share HALF = new Share(new BigDecimal("0.5"));

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(\\.\\d{1,12})?");

    /** @throws Invalid {@code share/out-of-range} when outside 0 to 1 */
    public Share {
        ratio = ratio.signum() == 0 ? BigDecimal.ZERO : ratio.stripTrailingZeros();
        if (ratio.scale() < 0) {
            ratio = ratio.setScale(0);
        }
        if (ratio.signum() < 0 || ratio.compareTo(BigDecimal.ONE) > 0) {
            throw new Invalid("share/out-of-range", null, ratio.toPlainString());
        }
    }

    /** @throws Invalid {@code share/not-a-number} or {@code share/out-of-range} */
    @JsonCreator
    public static Share of(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new Invalid("share/not-a-number", null, text);
        }
        return new Share(new BigDecimal(text));
    }

    public static Share percent(BigDecimal percent) {
        return new Share(percent.movePointLeft(2));
    }

    public static Share percent(String percent) {
        if (!DECIMAL.matcher(percent).matches()) {
            throw new Invalid("share/not-a-number", null, percent);
        }
        return percent(new BigDecimal(percent));
    }

    public Share times(Share other) {
        return new Share(ratio.multiply(other.ratio));
    }

    /** For print: {@code 70} for 0.70. */
    public String asPercent() {
        BigDecimal percent = ratio.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0).toPlainString() : percent.toPlainString();
    }

    @Override
    public int compareTo(Share other) {
        return ratio.compareTo(other.ratio);
    }

    @JsonValue
    @Override
    public String toString() {
        return ratio.toPlainString();
    }
}
