package org.dukou.reward;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.dukou.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one receiver owes of a refund, and how it was met.
 *
 * @param name of a part of the income in the language of the reader
 * @param open what is still to come back
 * @param offsets from what it may be kept back; empty for whoever may not do that
 */
record ClaimView(
        int place,
        Receiver receiver,
        @Nullable UUID person,
        String name,
        @Nullable String toldApart,
        Money amount,
        Money open,
        List<Settlement> settlements,
        List<Offsets.Offset> offsets) {

    static ClaimView of(Claim claim, List<Offsets.Offset> offsets, Locale locale) {
        return new ClaimView(
                claim.place(),
                claim.receiver(),
                claim.person(),
                called(claim.receiver(), claim.name(), locale),
                claim.toldApart(),
                claim.amount(),
                claim.open(),
                claim.settlements(),
                offsets.stream()
                        .filter(offset -> offset.place() == claim.place())
                        .toList());
    }

    static String called(Receiver receiver, String name, Locale locale) {
        Words words = Words.in(locale);
        String key = receiver == Receiver.COSTS ? "reward.receiver.COSTS" : "reward.layer." + name;
        boolean hasWords = receiver == Receiver.COSTS || receiver == Receiver.LAYER && words.knows(key);
        return hasWords ? words.pattern(key) : name;
    }
}
