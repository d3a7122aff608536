package org.dukou.notification.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dukou.kernel.time.HouseClock;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final Hours NIGHTS = new Hours(EIGHT, LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final Hours NOON = new Hours(EIGHT, LocalTime.of(12, 0), LocalTime.of(14, 0));

    @Test
    void byDayWhatIsUrgentGoesAtOnce() {
        assertThat(NIGHTS.atOnce(at("2026-11-02T15:30"))).isEqualTo(at("2026-11-02T15:30"));
    }

    @Test
    void inQuietHoursItWaitsUntilTheyAreOver() {
        assertThat(NIGHTS.atOnce(at("2026-11-02T22:00"))).isEqualTo(at("2026-11-03T07:00"));
        assertThat(NIGHTS.atOnce(at("2026-11-03T03:00"))).isEqualTo(at("2026-11-03T07:00"));
        assertThat(NIGHTS.atOnce(at("2026-11-03T07:00"))).isEqualTo(at("2026-11-03T07:00"));
        assertThat(NOON.atOnce(at("2026-11-03T12:30"))).isEqualTo(at("2026-11-03T14:00"));
    }

    @Test
    void theDigestComesOnceADay() {
        assertThat(NIGHTS.nextDigest(at("2026-11-02T07:59"))).isEqualTo(at("2026-11-02T08:00"));
        assertThat(NIGHTS.nextDigest(at("2026-11-02T08:00"))).isEqualTo(at("2026-11-03T08:00"));
    }

    @Test
    void aDigestInQuietHoursComesWhenTheyAreOver() {
        Hours early = new Hours(LocalTime.of(6, 0), LocalTime.of(22, 0), LocalTime.of(7, 0));
        assertThat(early.nextDigest(at("2026-11-02T12:00"))).isEqualTo(at("2026-11-03T07:00"));
    }

    @Test
    void whoNamesNoQuietHoursIsReachedAtAnyTime() {
        Hours always = new Hours(EIGHT, null, null);
        assertThat(always.atOnce(at("2026-11-02T03:00"))).isEqualTo(at("2026-11-02T03:00"));
    }

    @Property
    void nothingEverGoesOutInQuietHoursOrBeforeItIsSaid(
            @ForAll @IntRange(max = 1439) int digest,
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(max = 1439) int to,
            @ForAll @IntRange(max = 100_000) int minute) {
        if (from == to) {
            return;
        }
        Hours hours = new Hours(time(digest), time(from), time(to));
        Instant now = at("2026-11-02T00:00").plusSeconds(60L * minute);
        for (Instant due : new Instant[] {hours.atOnce(now), hours.nextDigest(now)}) {
            assertThat(due).isBetween(now, now.plusSeconds(48 * 3600));
            assertThat(isWithin(
                            LocalDateTime.ofInstant(due, HouseClock.SHANGHAI).toLocalTime(), time(from), time(to)))
                    .isFalse();
        }
    }

    /** Walks the clock round from the beginning of the quiet hours. */
    private static boolean isWithin(LocalTime time, LocalTime from, LocalTime to) {
        for (LocalTime one = from; !one.equals(to); one = one.plusMinutes(1)) {
            if (one.equals(time)) {
                return true;
            }
        }
        return false;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(HouseClock.SHANGHAI).toInstant();
    }
}
