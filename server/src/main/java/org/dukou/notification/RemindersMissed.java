package org.dukou.notification;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * The daily look found that people were not told what was due.
 *
 * @param unsent messages and letters that should have left before this day and have not
 * @param inVain letters given up since the day before
 * @param untold items of the worklist of which nobody was told
 */
public record RemindersMissed(Matter matter, Actor by, Instant at, long unsent, long inVain, long untold)
        implements Happening {
    @Override
    public String said() {
        return "notification.said.missed";
    }
}
