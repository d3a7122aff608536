package org.dukou.income;

import org.dukou.kernel.Money;

/**
 * What a matter is still to bring in.
 *
 * @param sum of all payments that have neither come nor been declared not due
 * @param payments how many they are
 */
public record Owed(Money sum, int payments) {

    public static final Owed NOTHING = new Owed(Money.ZERO, 0);
}
