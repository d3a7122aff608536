package org.dukou.income;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.dukou.kernel.Words;
import org.jspecify.annotations.Nullable;

/** What a payment is, where it needs no name of its own. */
public enum PaymentKind {
    LUMP_SUM,
    DOWN_PAYMENT,
    BALANCE,
    /** 入门费, beside royalties. */
    ENTRY_FEE,
    /** 提成费; its label is the period. */
    ROYALTY;

    /** What forms wrote into the name of a single payment, before there were kinds. */
    private static final String ONCE_WRITTEN = "一次付清";

    /** The kind a name of earlier days stood for; null when it was somebody's own. */
    public static @Nullable PaymentKind once(@Nullable String label) {
        return ONCE_WRITTEN.equals(label) ? LUMP_SUM : null;
    }

    public String in(Words words) {
        return words.say("income.payment." + name());
    }

    /** What a payment is called in the language of the reader. */
    static String called(@Nullable PaymentKind kind, String label, Words words) {
        return kind == null ? label : (kind.in(words) + " " + label).strip();
    }

    /** Those whose name has these words in it, in either language. */
    static Stream<PaymentKind> meantBy(@Nullable String query) {
        return query == null || query.isBlank()
                ? Stream.empty()
                : Arrays.stream(values())
                        .filter(kind -> Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                                .anyMatch(locale -> kind.in(Words.in(locale))
                                        .toLowerCase(Locale.ROOT)
                                        .contains(query.strip().toLowerCase(Locale.ROOT))));
    }
}
