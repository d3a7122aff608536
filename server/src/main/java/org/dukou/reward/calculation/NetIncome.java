package org.dukou.reward.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;

/**
 * 净收入 of one receipt: what came in less its costs and less what earlier receipts could not bear. Never negative; what
 * this one cannot bear either is carried on.
 *
 * @param broughtForward costs that earlier receipts left over
 * @param carriedForward costs left for the next receipt
 */
public record NetIncome(Receipt receipt, Money broughtForward, Money net, Money carriedForward) {

    /** Works receipts in order of date, equal dates as listed. */
    public static List<NetIncome> of(List<Receipt> receipts) {
        return of(receipts, Money.ZERO);
    }

    /** @param broughtForward costs that receipts settled before left over */
    public static List<NetIncome> of(List<Receipt> receipts, Money broughtForward) {
        List<NetIncome> worked = new ArrayList<>();
        Money left = broughtForward;
        List<Receipt> inOrder =
                receipts.stream().sorted(Comparator.comparing(Receipt::on)).toList();
        for (Receipt receipt : inOrder) {
            NetIncome one = of(receipt, left);
            worked.add(one);
            left = one.carriedForward();
        }
        return worked;
    }

    private static NetIncome of(Receipt receipt, Money broughtForward) {
        Money rest = receipt.amount()
                .minus(broughtForward)
                .minus(Money.sum(receipt.costs().stream().map(Cost::amount).toList()));
        return new NetIncome(
                receipt, broughtForward, rest.max(Money.ZERO), rest.negated().max(Money.ZERO));
    }

    public LocalDate on() {
        return receipt.on();
    }

    /** What came in, what was taken off, what is left. */
    public List<Explanation> explained() {
        List<Explanation> explained = new ArrayList<>();
        explained.add(new Explanation("reward.explained.received", receipt.on(), receipt.amount()));
        for (Cost cost : receipt.costs()) {
            explained.add(new Explanation("reward.explained.cost", "reward.cost." + cost.kind(), cost.amount()));
        }
        if (broughtForward.isPositive()) {
            explained.add(Explanation.amount("reward.explained.brought-forward", broughtForward));
        }
        explained.add(Explanation.amount("reward.explained.net", net));
        if (carriedForward.isPositive()) {
            explained.add(Explanation.amount("reward.explained.carried-forward", carriedForward));
        }
        return explained;
    }

    static void notNegative(Money amount, String field) {
        if (amount.isNegative()) {
            throw new Invalid("money/not-in-fen", field, amount);
        }
    }
}
