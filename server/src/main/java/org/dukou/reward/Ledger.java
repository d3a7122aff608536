package org.dukou.reward;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dukou.income.CostEntry;
import org.dukou.kernel.Money;

/**
 * What earlier distributions of a deal have used of its costs. Only those that stand count, in whatever order they were
 * worked out, so that a correction gives back what it had used.
 */
final class Ledger {

    private final Set<UUID> taken = new HashSet<>();
    private final Set<UUID> leftOut = new HashSet<>();
    private final List<Reckoning.Part> parts;

    private Ledger(List<Reckoning> standing) {
        for (Reckoning one : standing) {
            one.costs().forEach(cost -> taken.add(cost.id()));
            one.leftOut().forEach(cost -> leftOut.add(cost.id()));
        }
        parts = standing.stream().flatMap(one -> one.parts().stream()).toList();
    }

    /** @param of the deal's distributions, without the one that is being worked out */
    static Ledger of(List<Distribution> others) {
        return new Ledger(others.stream()
                .filter(one -> one.stage().stands() && one.isOriginal())
                .map(Distribution::reckoning)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Costs nobody has taken up or left out; one booked and taken back meanwhile never was. */
    List<CostEntry> notYetTaken(List<CostEntry> costs) {
        return costs.stream()
                .filter(cost -> !taken.contains(cost.id()) && !leftOut.contains(cost.id()))
                .filter(cost -> cost.stands() || cost.reversalOf() != null && taken.contains(cost.reversalOf()))
                .toList();
    }

    /** What earlier receipts could not cover of a result's costs; below zero where too much was taken off. */
    Money carried(UUID disclosure) {
        Money carried = Money.ZERO;
        for (Reckoning.Part part : parts) {
            if (part.disclosure().equals(disclosure)) {
                carried = carried.plus(part.newCosts()).minus(part.used());
            }
        }
        return carried;
    }
}
