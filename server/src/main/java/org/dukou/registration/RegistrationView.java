package org.dukou.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its panel shows it.
 *
 * @param amount of the contract, by which the office's days are counted
 * @param workingDays 15 or 30, while it lies with the office
 * @param dueOn the last day for the office to decide
 * @param reason why it was cancelled or not applied for
 */
record RegistrationView(
        UUID id,
        long version,
        Stage stage,
        UUID contract,
        String contractNumber,
        Money amount,
        LocalDate signedOn,
        boolean disputed,
        @Nullable String office,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable Integer workingDays,
        @Nullable LocalDate dueOn,
        List<Returned> returns,
        List<Certificate> certificates,
        @Nullable String registrationNumber,
        @Nullable LocalDate registeredOn,
        @Nullable Money contractAmount,
        @Nullable Money technologyAmount,
        @Nullable String reason,
        Set<Act> may) {}
