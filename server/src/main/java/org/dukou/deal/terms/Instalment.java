package org.dukou.deal.terms;

import java.time.LocalDate;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is agreed.
 *
 * @param label such as 首付 or 专利变更后付清
 * @param dueOn null when it depends on something that has no date yet
 */
public record Instalment(String label, @Nullable LocalDate dueOn, Money amount) {
    public Instalment {
        label = label == null ? "" : label.strip();
        if (label.isEmpty()) {
            throw new Invalid("request/field-required", "label");
        }
        if (amount == null || !amount.isPositive()) {
            throw new Invalid("deal/amount-not-positive", "amount");
        }
    }
}
