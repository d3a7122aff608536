package org.dukou.reward;

import java.util.UUID;

/** The distribution of one receipt, or of the shares of one equity deal. */
public record DistributionId(UUID value) {}
