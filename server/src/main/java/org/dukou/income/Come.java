package org.dukou.income;

import org.dukou.kernel.Money;

/**
 * What has come of a matter.
 *
 * @param received without what was booked wrongly, before refunds
 * @param refunded what went back of it
 */
public record Come(Money received, Money refunded) {}
