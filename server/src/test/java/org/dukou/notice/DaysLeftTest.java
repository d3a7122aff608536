package org.dukou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysLeftTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 29);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 14);

    @Test
    void onTheDayItIsPublishedTheWholePeriodIsStillToCome() {
        assertThat(left(PUBLISHED)).isEqualTo(15);
        assertThat(left(PUBLISHED.plusDays(1))).isEqualTo(15);
        assertThat(left(PUBLISHED.plusDays(2))).isEqualTo(14);
    }

    @Test
    void theLastDayCountsAndNothingAfterIt() {
        assertThat(left(LAST)).isEqualTo(1);
        assertThat(left(LAST.plusDays(1))).isZero();
        assertThat(left(LAST.plusDays(9))).isZero();
    }

    private static long left(LocalDate today) {
        return DaysLeft.of(PUBLISHED, LAST, today);
    }
}
