package org.dukou.income;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A cost to be booked.
 *
 * @param kind one of {@link CostKind}
 * @param on when it was spent; today when left out
 */
record NewCost(
        @NotBlank String kind,
        @Nullable LocalDate on,
        @NotNull Money amount,
        @Nullable String note,
        @Nullable List<UUID> documents) {}
