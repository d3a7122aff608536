package org.dukou.kernel.web;

/** Asked too often; answered with 429. */
public final class TooMany extends RuntimeException {

    private final long seconds;

    /** @param seconds until asking again makes sense */
    public TooMany(long seconds) {
        this.seconds = seconds;
    }

    public long seconds() {
        return seconds;
    }
}
