package org.dukou.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes the ids of aggregates. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final AtomicLong MADE = new AtomicLong();

    private Ids() {}

    /**
     * A time-ordered id (RFC 9562, version 7): neighbours in time are neighbours in an index. Of two made for the same
     * moment the later is the greater, so what happened in one stroke is told in the order it happened.
     */
    public static UUID timeOrdered(Instant now) {
        long order = MADE.getAndIncrement();
        long high = (now.toEpochMilli() << 16) | 0x7000L | ((order >>> 20) & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | ((order & 0xF_FFFFL) << 42) | (RANDOM.nextLong() & 0x3FF_FFFF_FFFFL);
        return new UUID(high, low);
    }
}
