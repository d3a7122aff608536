package org.dukou.deal.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import org.dukou.income.PaymentKind;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is agreed.
 *
 * @param label a name of its own, such as 专利变更后付清; empty where the kind says it
 * @param dueOn null when it depends on something that has no date yet
 * @param kind null where it has a name of its own
 */
public record Instalment(
        String label,
        @Nullable LocalDate dueOn,
        Money amount,
        @Nullable PaymentKind kind) {

    @JsonCreator
    public Instalment {
        kind = kind == null ? PaymentKind.once(label) : kind;
        label = label == null || kind != null ? "" : label.strip();
        if (label.isEmpty() && kind == null) {
            throw new Invalid("request/field-required", "label");
        }
        if (amount == null || !amount.isPositive()) {
            throw new Invalid("deal/amount-not-positive", "amount");
        }
    }

    public Instalment(String label, @Nullable LocalDate dueOn, Money amount) {
        this(label, dueOn, amount, null);
    }
}
