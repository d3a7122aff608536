package org.dukou.reward.calculation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team, with the share the team has agreed on.
 *
 * @param share zero or more, of what {@link ShareOf} says
 * @param main made the main contribution; null when the agreement does not speak of main contributors
 * @param unitHead 正职 of the university or of a legal-person unit under it: cash, but no equity
 */
public record Beneficiary(
        String name, BigDecimal share, @Nullable Boolean main, boolean unitHead) {}
