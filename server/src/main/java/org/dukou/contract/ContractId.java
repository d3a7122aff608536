package org.dukou.contract;

import java.util.UUID;

/** An agreement. */
public record ContractId(UUID value) {}
