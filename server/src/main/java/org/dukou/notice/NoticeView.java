package org.dukou.notice;

import java.time.LocalDate;
import org.dukou.kernel.Words;

/**
 * A notice as its neighbours may read it.
 *
 * @param slug its public address is {@code /notices/<slug>}
 * @param days the length of its period
 * @param working whether working days are counted, or calendar days
 * @param lastDay the last day of its period as it stands; while it is stopped, as if it ran on today
 * @param mayCloseFrom the day after
 * @param provisional the arrangement of holidays of a year it reaches into is not known yet
 */
public record NoticeView(
        NoticeId id,
        NoticeKind kind,
        NoticeState state,
        String number,
        String slug,
        LocalDate publishedOn,
        int days,
        boolean working,
        LocalDate lastDay,
        LocalDate mayCloseFrom,
        boolean provisional) {

    /**
     * 公示至 2026-12-14（还有 3 天）, with a mark while its last day is provisional; past its last day, that an objection keeps
     * it from ending.
     */
    public String until(LocalDate today, Words words) {
        if (state == NoticeState.OPEN && today.isAfter(lastDay)) {
            return words.say("notice.page.awaiting", lastDay);
        }
        String still = today.equals(lastDay)
                ? words.say("notice.until.today")
                : today.isAfter(lastDay)
                        ? words.say("notice.until.over")
                        : words.say("notice.until.left", DaysLeft.of(publishedOn, lastDay, today));
        return words.say(provisional ? "notice.until.provisional" : "notice.until", lastDay, still);
    }
}
