package org.dukou.policy;

import java.time.LocalDate;
import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What the regulations say at this university. Tables answer how much, who, how long and which route; what happens next
 * is the desks' to know.
 */
@Component
public class Policies {

    private static final String PROPERTY = "policy.pack";

    private final Packs packs;
    private final HouseProperties house;

    @Autowired
    Policies(HouseProperties house, ObjectProvider<TableInvariant> invariants) {
        this(house, Packs.shipped(invariants.stream().toList()));
    }

    Policies(HouseProperties house, Packs packs) {
        this.packs = packs;
        this.house = house;
    }

    /** The pack this university follows; the national minimum until it has chosen another. */
    public String pack() {
        return house.find(PROPERTY).orElse(Packs.NATIONAL);
    }

    /** Whether the university has said which pack it follows. */
    boolean isChosen() {
        return house.find(PROPERTY).isPresent();
    }

    /** From now on the university follows this pack; what was decided keeps the ruling it rests on. */
    public void follow(String pack) {
        house.put(PROPERTY, packs.known(pack));
    }

    /**
     * @param on the day whose edition decides: for a deal the day it was approved
     * @throws Refusal {@code policy/no-row}, {@code policy/no-edition-in-force}, {@code policy/parameter-not-set}
     */
    public Ruling rule(PolicyQuestion question, LocalDate on) {
        return packs.rule(pack(), question, on);
    }

    /** All packs there are, for those who do not ask as this university. */
    public Packs packs() {
        return packs;
    }
}
