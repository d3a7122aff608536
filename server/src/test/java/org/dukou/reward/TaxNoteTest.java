package org.dukou.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dukou.kernel.Money;
import org.junit.jupiter.api.Test;

class TaxNoteTest {

    private static final Money REWARD = Money.of("327969.25");
    private static final LocalDate RECEIVED = LocalDate.of(2022, 5, 10);

    @Test
    void exampleE15HalfIsCountedUpToTheLastDayOfTheThirtySixMonths() {
        TaxNote onTheLastDay = note(true, true, true, LocalDate.of(2025, 5, 10));
        assertThat(onTheLastDay.eligible()).isTrue();
        assertThat(onTheLastDay.counted()).isEqualTo(Money.of("163984.63"));
        TaxNote aDayLater = note(true, true, true, LocalDate.of(2025, 5, 11));
        assertThat(aDayLater.eligible()).isFalse();
        assertThat(aDayLater.counted()).isEqualTo(REWARD);
    }

    @Test
    void vectorV13AfterThirtySevenMonthsAllOfItIsCounted() {
        assertThat(note(true, true, true, LocalDate.of(2025, 6, 10)).eligible()).isFalse();
    }

    @Test
    void vectorV23TheWindowIsAPlainDateAndDoesNotMoveOffADayOff() {
        assertThat(TaxNote.windowEnd(LocalDate.of(2022, 3, 22)))
                .as("a Saturday")
                .isEqualTo("2025-03-22");
    }

    @Test
    void everyConditionMustHold() {
        LocalDate soon = LocalDate.of(2022, 8, 1);
        assertThat(note(null, true, true, soon).eligible()).isFalse();
        assertThat(note(false, true, true, soon).eligible()).isFalse();
        assertThat(note(true, false, true, soon).eligible()).isFalse();
        assertThat(note(true, true, false, soon).eligible()).isFalse();
        assertThat(note(true, true, true, soon).eligible()).isTrue();
    }

    @Test
    void thirtyMonthsAfterTheReceiptTheEndIsNear() {
        assertThat(note(true, true, true, LocalDate.of(2024, 11, 10)).closesSoon())
                .isFalse();
        assertThat(note(true, true, true, LocalDate.of(2024, 11, 11)).closesSoon())
                .isTrue();
    }

    private static TaxNote note(Boolean staff, boolean noticed, boolean registered, LocalDate paidOn) {
        return TaxNote.of(REWARD, staff, noticed, registered, RECEIVED, paidOn);
    }
}
