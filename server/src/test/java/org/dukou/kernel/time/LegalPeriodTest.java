package org.dukou.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalPeriodTest {

    private static LegalPeriod closing(String published, int days, boolean working, Stoppage... stoppages) {
        return LegalPeriod.closing(
                LocalDate.parse(published), days, working, List.of(stoppages), Arrangement.published());
    }

    private static Stoppage stopped(String from, String until) {
        return new Stoppage(LocalDate.parse(from), LocalDate.parse(until));
    }

    /** And a few around the turn of a holiday. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-03, 15, false, 2025-03-18, false",
        "2019-11-26, 15, true, 2019-12-17, true",
        "2019-11-25, 15, true, 2019-12-16, true",
        "2026-02-05, 15, false, 2026-02-24, false",
        "2026-02-05, 15, true, 2026-03-04, false",
        "2025-01-25, 1, true, 2025-01-26, false",
        "2025-01-25, 1, false, 2025-01-26, false",
        "2025-09-30, 1, true, 2025-10-09, false",
        "2024-09-13, 1, false, 2024-09-14, false"
    })
    void vectorsV3V4V22TheLastDay(String published, int days, boolean working, LocalDate lastDay, boolean provisional) {
        LegalPeriod period = closing(published, days, working);
        assertThat(period).isEqualTo(new LegalPeriod(lastDay, lastDay.plusDays(1), provisional));
    }

    @Test
    void vectorV21StoppedDaysAreAddedAndTheLastDayMovesOffTheWeekend() {
        assertThat(closing("2025-03-03", 15, false, stopped("2025-03-10", "2025-03-14"))
                        .lastDay())
                .isEqualTo("2025-03-24");
    }

    /** Windows and waiting periods stay where they fall: see {@code TaxNoteTest}. */
    @Test
    void vectorV23APeriodInWhichSomeoneMayActMovesOffADayOff() {
        assertThat(closing("2025-03-07", 15, false).lastDay())
                .as("2025-03-22 is a Saturday")
                .isEqualTo("2025-03-24");
        assertThat(closing("2025-01-13", 15, false).lastDay())
                .as("2025-01-28 begins the Spring Festival")
                .isEqualTo("2025-02-05");
    }

    @Test
    void stoppedWorkingDaysDoNotCount() {
        assertThat(closing("2025-03-03", 15, true, stopped("2025-03-10", "2025-03-14"))
                        .lastDay())
                .isEqualTo("2025-03-28");
        assertThat(closing("2025-03-03", 15, true, stopped("2025-03-08", "2025-03-10"))
                        .lastDay())
                .isEqualTo("2025-03-24");
    }

    @Test
    void stoppagesThatOverlapAreCountedOnce() {
        assertThat(closing(
                                "2025-03-03",
                                15,
                                false,
                                stopped("2025-03-10", "2025-03-14"),
                                stopped("2025-03-12", "2025-03-14"))
                        .lastDay())
                .isEqualTo("2025-03-24");
    }

    @Test
    void anObjectionOnTheWeekendBeforeTheLastDayKeepsThePeriodOpenUntilItIsDecided() {
        // Ends on Saturday the 15th, so it would close on Monday the 17th; stopped on Sunday until Wednesday.
        assertThat(closing("2025-02-28", 15, false, stopped("2025-03-16", "2025-03-19"))
                        .lastDay())
                .isEqualTo("2025-03-19");
    }

    @Test
    void onlyAYearThatIsAskedAboutMakesTheAnswerProvisional() {
        assertThat(closing("2026-12-10", 15, false).provisional()).isFalse();
        assertThat(closing("2026-12-20", 15, false).provisional()).isTrue();
        assertThat(closing("2026-12-20", 15, true).provisional()).isTrue();
        assertThat(closing("2023-12-25", 15, false).provisional()).isFalse();
        assertThat(closing("2023-12-25", 15, true).provisional()).isTrue();
    }

    @Test
    void aPeriodHasAtLeastOneDay() {
        assertThatThrownBy(() -> closing("2025-03-03", 0, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
