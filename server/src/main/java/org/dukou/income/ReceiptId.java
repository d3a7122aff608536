package org.dukou.income;

import java.util.UUID;

/** Money that came in. */
public record ReceiptId(UUID value) {}
