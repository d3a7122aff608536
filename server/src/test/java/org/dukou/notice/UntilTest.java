package org.dukou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.Words;
import org.junit.jupiter.api.Test;

/** The sentence in which a case says how long its notice still runs. */
class UntilTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 14);
    private static final Words ZH = Words.in(Locale.SIMPLIFIED_CHINESE);

    @Test
    void itNamesTheLastDayAndHowManyAreLeft() {
        assertThat(notice(false).until(LAST.minusDays(2), ZH)).isEqualTo("公示至 2026-12-14（还有 3 天）");
        assertThat(notice(false).until(LAST.minusDays(2), Words.in(Locale.ENGLISH)))
                .isEqualTo("In public notice until 2026-12-14 (days left: 3)");
    }

    @Test
    void onItsLastDayItSaysSo() {
        assertThat(notice(false).until(LAST, ZH)).isEqualTo("公示至 2026-12-14（今天是末日）");
    }

    /** Only an objection without an answer keeps it from ending. */
    @Test
    void pastItsLastDayItSaysWhatKeepsItFromEnding() {
        assertThat(notice(false).until(LAST.plusDays(9), ZH)).isEqualTo("末日 2026-12-14 已过，因异议待答复，公示未届满");
    }

    @Test
    void aStopTellsTheDaysItTookAndNoneWhereItTookNone() {
        Standstill held = new Standstill(UUID.randomUUID(), LocalDate.of(2026, 11, 11), null);
        Standstill ended = held.ended(LocalDate.of(2026, 11, 28));
        assertThat(ended.days()).isEqualTo(17);
        assertThat(ended.last()).isEqualTo("2026-11-27");
        assertThat(held.ended(held.from()).days()).isZero();
    }

    @Test
    void aProvisionalLastDayIsMarked() {
        assertThat(notice(true).until(LAST.minusDays(2), ZH)).isEqualTo("公示至 2026-12-14（暂定，还有 3 天）");
    }

    private static NoticeView notice(boolean provisional) {
        return new NoticeView(
                new NoticeId(UUID.randomUUID()),
                NoticeKind.PRICE,
                NoticeState.OPEN,
                "示〔2026〕0001号",
                "a",
                LAST.minusDays(15),
                15,
                false,
                LAST,
                LAST.plusDays(1),
                provisional);
    }
}
