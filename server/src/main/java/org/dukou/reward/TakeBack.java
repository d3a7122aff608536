package org.dukou.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.dukou.reward.calculation.Explanation;
import org.dukou.reward.calculation.Scheme;
import org.dukou.reward.calculation.Shrinking;

/**
 * Works out who owes what of a receipt that was paid back, wholly or in part, after it was distributed. What is left of the
 * receipt is divided as the receipt itself was, and what anybody has beyond their part of that is claimed back. Costs do not
 * come back with a refund: the university bears them of what is left, and what that does not cover it had for nothing.
 */
final class TakeBack {

    private final Way way;
    private final Reckoning original;
    private final List<Reckoning> before;

    /**
     * @param original as the receipt was distributed
     * @param before what earlier refunds of it took back, below zero
     */
    TakeBack(Reckoning original, List<Reckoning> before) {
        this.way = original.facts().way();
        this.original = original;
        this.before = before;
    }

    /** @param refund of this receipt, above zero; the reckoning is below zero, figure by figure */
    Reckoning of(Money refund) {
        List<Money> given =
                original.parts().stream().map(Reckoning.Part::amount).toList();
        List<Money> has = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            has.add(now(i, Reckoning.Part::amount));
        }
        List<Money> keeps = Shrinking.keep(given, has, Money.sum(has).minus(refund));
        List<Reckoning.Part> parts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            parts.add(part(i, original.parts().get(i), has.get(i), keeps.get(i), refund));
        }
        return new Reckoning(original.facts(), refund.negated(), List.of(), List.of(), parts, null, Reckoning.SHAPE);
    }

    private Reckoning.Part part(int place, Reckoning.Part given, Money has, Money keeps, Money refund) {
        List<Money> owners = owners(place, given, keeps);
        Money university = now(place, Reckoning.Part::university);
        Money universityKeeps = owners.getFirst();
        Money used = now(place, Reckoning.Part::used);
        Money usedKeeps = used.min(universityKeeps);
        Money net = now(place, Reckoning.Part::net);
        Money netKeeps = universityKeeps.minus(usedKeeps);
        List<Reckoning.Layer> layers = layers(place, given, netKeeps);
        Money team = Money.sum(layers.stream()
                .filter(layer -> layer.name().equals(Scheme.TEAM))
                .map(layer -> layer.amount())
                .toList());
        return new Reckoning.Part(
                given.disclosure(),
                given.number(),
                given.title(),
                given.summary(),
                given.rights(),
                given.ratio(),
                keeps.minus(has),
                back(has, keeps),
                others(place, given, owners),
                given.universityShare(),
                universityKeeps.minus(university),
                back(university, universityKeeps),
                Money.ZERO,
                Money.ZERO,
                usedKeeps.minus(used),
                netKeeps.minus(net),
                back(net, netKeeps),
                used.minus(usedKeeps),
                given.agreed(),
                layers,
                persons(place, given, team),
                given.rulings(),
                List.of(Reckoner.said("refund", original.income(), refund)));
    }

    /** What university and other owners keep, the university first. */
    private List<Money> owners(int place, Reckoning.Part given, Money keeps) {
        List<Money> first = new ArrayList<>(List.of(given.university()));
        List<Money> has = new ArrayList<>(List.of(now(place, Reckoning.Part::university)));
        for (int i = 0; i < given.others().size(); i++) {
            int owner = i;
            first.add(given.others().get(i).amount());
            has.add(now(place, part -> part.others().get(owner).amount()));
        }
        return Shrinking.keep(first, has, keeps);
    }

    private List<Reckoning.Owner> others(int place, Reckoning.Part given, List<Money> keeps) {
        List<Reckoning.Owner> others = new ArrayList<>();
        for (int i = 0; i < given.others().size(); i++) {
            int owner = i;
            Reckoning.Owner one = given.others().get(i);
            Money has = now(place, part -> part.others().get(owner).amount());
            Money left = keeps.get(i + 1);
            others.add(new Reckoning.Owner(one.name(), one.share(), left.minus(has), back(has, left)));
        }
        return others;
    }

    private List<Reckoning.Layer> layers(int place, Reckoning.Part given, Money net) {
        List<Money> has = new ArrayList<>();
        for (int i = 0; i < given.layers().size(); i++) {
            int layer = i;
            has.add(now(place, part -> part.layers().get(layer).amount()));
        }
        List<Money> keeps = Shrinking.keepLayers(
                given.layers().stream().map(Reckoning.Layer::name).toList(),
                given.layers().stream().map(Reckoning.Layer::amount).toList(),
                has,
                net,
                way);
        List<Reckoning.Layer> layers = new ArrayList<>();
        for (int i = 0; i < keeps.size(); i++) {
            Reckoning.Layer one = given.layers().get(i);
            layers.add(new Reckoning.Layer(
                    one.name(), one.share(), keeps.get(i).minus(has.get(i)), back(has.get(i), keeps.get(i))));
        }
        return layers;
    }

    /** @param team what the team gives back, below zero */
    private List<Reckoning.Person> persons(int place, Reckoning.Part given, Money team) {
        List<Money> has = new ArrayList<>();
        for (int i = 0; i < given.persons().size(); i++) {
            int person = i;
            has.add(now(place, part -> part.persons().get(person).amount()));
        }
        List<Money> keeps = Shrinking.keep(
                given.persons().stream().map(Reckoning.Person::amount).toList(),
                has,
                Money.sum(has).plus(team));
        List<Reckoning.Person> persons = new ArrayList<>();
        for (int i = 0; i < keeps.size(); i++) {
            Reckoning.Person one = given.persons().get(i);
            persons.add(new Reckoning.Person(
                    one.person(),
                    one.name(),
                    one.share(),
                    one.main(),
                    keeps.get(i).minus(has.get(i)),
                    null,
                    back(has.get(i), keeps.get(i))));
        }
        return persons;
    }

    /** A figure after all refunds so far. */
    private Money now(int place, Function<Reckoning.Part, Money> figure) {
        Money now = figure.apply(original.parts().get(place));
        for (Reckoning earlier : before) {
            now = now.plus(figure.apply(earlier.parts().get(place)));
        }
        return now;
    }

    private static Explanation back(Money has, Money keeps) {
        return Reckoner.said("taken-back", has, keeps, has.minus(keeps));
    }
}
