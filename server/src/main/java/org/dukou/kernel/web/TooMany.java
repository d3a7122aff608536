package org.dukou.kernel.web;

import org.dukou.kernel.Words;

/** Asked too often; answered with 429. */
public final class TooMany extends RuntimeException {

    private static final long MORE_THAN_SECONDS_CAN_SAY = 120;

    private final long seconds;

    /** @param seconds until asking again makes sense */
    public TooMany(long seconds) {
        this.seconds = seconds;
    }

    public long seconds() {
        return seconds;
    }

    /** Such as {@code 40 秒} or {@code 5 分钟}; never shorter than it is. */
    public String wait(Words words) {
        return seconds > MORE_THAN_SECONDS_CAN_SAY
                ? words.say("kernel.minutes", (seconds + 59) / 60)
                : words.say("kernel.seconds", seconds);
    }
}
