package org.dukou.reward.calculation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dukou.kernel.Money;
import org.dukou.kernel.Words;
import org.dukou.policy.Ruling;

/**
 * How a figure came about: base × rate = amount, or the rule that was kept. Kept as key and facts, said in the language of
 * whoever asks; a fact that names words, such as {@code reward.layer.team}, is said by them.
 */
public record Explanation(String said, List<String> facts) {

    private static final Pattern NAMES_WORDS = Pattern.compile("(reward\\.(layer|cost)|policy\\.(pack|table))\\..+");

    public Explanation {
        facts = List.copyOf(facts);
    }

    Explanation(String said, Object... facts) {
        this(said, List.of(facts).stream().map(String::valueOf).toList());
    }

    /** A part of the split, by its words where it has any. */
    static String part(String name) {
        return named("reward.layer.", name);
    }

    static Explanation of(Ruling ruling) {
        return new Explanation(
                "policy.ruling",
                named("policy.pack.", ruling.pack()),
                named("policy.table.", ruling.table()),
                ruling.edition(),
                String.join("+", ruling.rows()));
    }

    static Explanation amount(String said, Money amount) {
        return new Explanation(said, amount);
    }

    private static String named(String dictionary, String name) {
        return Words.in(Locale.SIMPLIFIED_CHINESE).knows(dictionary + name) ? dictionary + name : name;
    }

    /** For a page: its amounts grouped. */
    public Explanation grouped() {
        return new Explanation(said, facts.stream().map(Money::grouped).toList());
    }

    public String text(Locale locale) {
        Words words = Words.in(locale);
        Object[] spoken = facts.stream()
                .map(fact -> NAMES_WORDS.matcher(fact).matches() ? words.pattern(fact) : fact)
                .toArray();
        return words.say(said, spoken);
    }
}
