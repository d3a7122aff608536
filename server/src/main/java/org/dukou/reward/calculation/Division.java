package org.dukou.reward.calculation;

import java.util.List;
import org.dukou.kernel.Money;

/**
 * A sum divided to the fen.
 *
 * @param layers the parts of the split in listed order; together the net
 * @param persons the team's part in listed order; together the team's part
 * @param explained how every figure came about, and the rules that were kept
 */
public record Division(Money net, List<Part> layers, List<Part> persons, List<Explanation> explained) {

    /** @param amount yuan */
    public record Part(String name, Money amount) {}

    public Division {
        layers = List.copyOf(layers);
        persons = List.copyOf(persons);
        explained = List.copyOf(explained);
    }
}
