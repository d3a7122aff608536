package org.dukou.income;

import java.time.LocalDate;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment that the terms promise.
 *
 * @param label what it is for, such as 首期款
 * @param dueOn the last day to pay; null while it depends on an event
 * @param amount in yuan, above zero
 */
public record ExpectedPayment(String label, @Nullable LocalDate dueOn, Money amount) {}
