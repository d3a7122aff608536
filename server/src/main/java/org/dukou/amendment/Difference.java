package org.dukou.amendment;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.dukou.deal.terms.Standing;

/** In what two states of a deal differ; the policy says what each asks for. */
enum Difference {
    PRICE,
    TAKER,
    /** What is given, where, for how long: everything the terms say beside the price. */
    SCOPE,
    /** When and in which parts it is paid. */
    PAYMENTS;

    static Set<Difference> between(Standing before, Standing after) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        if (!before.price().equals(after.price())) {
            found.add(PRICE);
        }
        if (!Objects.equals(before.taker(), after.taker())) {
            found.add(TAKER);
        }
        if (!Objects.equals(before.terms(), after.terms())) {
            found.add(SCOPE);
        }
        if (!before.payments().equals(after.payments())) {
            found.add(PAYMENTS);
        }
        return found;
    }
}
