package org.dukou.reward.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.dukou.policy.Packs;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void exampleE19WhatBelongsToAFirmIsItsOwnIncome() {
        SequencedMap<String, Share> owners = new LinkedHashMap<>();
        owners.put("university", Share.of("0.60"));
        owners.put("firm", Share.of("0.40"));
        SequencedMap<String, Money> parts = Allocation.overOwners(Money.of("1000000.00"), owners);
        assertThat(parts).containsEntry("firm", Money.of("400000.00"));
        Scheme scheme = Scheme.of(
                Packs.shipped(StatutoryRules.all()),
                new Agreement(
                        "hunan-811",
                        LocalDate.of(2026, 3, 1),
                        Way.ASSIGNMENT,
                        null,
                        ShareOf.TEAM,
                        List.of(new Beneficiary("A", BigDecimal.ONE, null, false))));
        assertThat(scheme.divide(parts.get("university")).layers())
                .containsExactly(
                        new Division.Part("team", Money.of("480000.00")),
                        new Division.Part("college", Money.of("60000.00")),
                        new Division.Part("university", Money.of("60000.00")));
    }

    @Test
    void exampleE20EveryResultGetsItsPart() {
        assertThat(Allocation.overResults(Money.of("937055.00"), List.of(Share.of("0.70"), Share.of("0.30"))))
                .containsExactly(Money.of("655938.50"), Money.of("281116.50"));
    }

    @Test
    void aScheduleIsWhole() {
        assertThatThrownBy(() -> Allocation.overResults(Money.of("1.00"), List.of(Share.of("0.70"))))
                .isInstanceOf(Refusal.class);
    }
}
