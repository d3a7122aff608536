package org.dukou.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dukou.kernel.Money;
import org.dukou.kernel.time.Arrangement;
import org.junit.jupiter.api.Test;

class RegistrationPeriodTest {

    @Test
    void vectorV18FiveMillionTakeThirtyWorkingDaysAndAFenLessFifteen() {
        assertThat(RegistrationPeriod.workingDays(Money.of("5000000.00"), false))
                .isEqualTo(30);
        assertThat(RegistrationPeriod.workingDays(Money.of("4999999.99"), false))
                .isEqualTo(15);
        assertThat(RegistrationPeriod.workingDays(Money.of("10000.00"), true))
                .as("disputed")
                .isEqualTo(30);
    }

    @Test
    void theDayOfAcceptanceIsNotCountedAndTheSpringFestivalNeither() {
        LocalDate before = LocalDate.of(2026, 2, 10);
        assertThat(RegistrationPeriod.lastDay(before, 15, Arrangement.published()))
                .isEqualTo("2026-03-09");
        assertThat(RegistrationPeriod.lastDay(LocalDate.of(2019, 11, 26), 15, Arrangement.published()))
                .isEqualTo("2019-12-17");
    }
}
