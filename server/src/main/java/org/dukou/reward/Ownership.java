package org.dukou.reward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dukou.deal.DealBasis;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.dukou.reward.calculation.Allocation;

/** A result's income by its owners, as on the day of the contract; two of the same name stay two. */
record Ownership(Share share, Money university, List<Reckoning.Owner> others) {

    private static final int UNIVERSITY = 0;

    static Ownership of(DealBasis.ResultPart result, Money amount) {
        SequencedMap<Integer, Share> owners = new LinkedHashMap<>();
        owners.put(UNIVERSITY, Share.percent(result.universityShare()));
        result.owners().forEach(owner -> owners.put(owners.size(), Share.percent(owner.share())));
        SequencedMap<Integer, Money> parts = Allocation.overOwners(amount, owners);
        List<Reckoning.Owner> others = new ArrayList<>();
        for (DealBasis.Owner owner : result.owners()) {
            int place = others.size() + 1;
            Share share = Share.percent(owner.share());
            Money part = parts.getOrDefault(place, Money.ZERO);
            others.add(new Reckoning.Owner(
                    owner.name(), share, part, Reckoner.said("owner", owner.name(), amount, share.asPercent(), part)));
        }
        Money university = parts.getOrDefault(UNIVERSITY, Money.ZERO);
        return new Ownership(Share.percent(result.universityShare()), university, others);
    }
}
