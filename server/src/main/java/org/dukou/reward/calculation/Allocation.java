package org.dukou.reward.calculation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;

/** Before a receipt is income of the university it belongs to results, and of each result to its owners. */
public final class Allocation {

    private Allocation() {}

    /**
     * A sum over the results of one deal, by its schedule.
     *
     * @param ratios one per result, together 1
     * @throws Refusal {@code reward/ratios-not-whole}
     */
    public static List<Money> overResults(Money sum, List<Share> ratios) {
        return sum.split(whole(ratios));
    }

    /**
     * A sum over the owners of one result, by ownership on the day of the contract. What belongs to others than the
     * university is their own income, not reward.
     *
     * @param owners together 1
     * @throws Refusal {@code reward/ratios-not-whole}
     */
    public static <O> SequencedMap<O, Money> overOwners(Money sum, SequencedMap<O, Share> owners) {
        List<Money> parts = sum.split(whole(owners.values()));
        SequencedMap<O, Money> byOwner = new LinkedHashMap<>();
        int next = 0;
        for (O owner : owners.keySet()) {
            byOwner.put(owner, parts.get(next++));
        }
        return byOwner;
    }

    private static List<BigDecimal> whole(Collection<Share> shares) {
        List<BigDecimal> ratios = shares.stream().map(Share::ratio).toList();
        BigDecimal sum = ratios.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new Refusal("reward/ratios-not-whole", sum.toPlainString());
        }
        return ratios;
    }
}
