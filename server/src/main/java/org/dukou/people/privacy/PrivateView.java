package org.dukou.people.privacy;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** ID number and bank account as a screen shows them: only the last four characters. */
record PrivateView(
        long version,
        IdKind idKind,
        @Nullable String idNumber,
        @Nullable String bankName,
        @Nullable String bankAccount,
        @Nullable OffsetDateTime changedAt) {}
