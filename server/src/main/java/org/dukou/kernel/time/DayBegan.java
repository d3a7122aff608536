package org.dukou.kernel.time;

import java.time.LocalDate;

/**
 * A new day has begun in Shanghai. Every day is announced once done, in order, also after a long stop; listeners take the
 * day from here, never from the clock, and may hear it twice.
 */
public record DayBegan(LocalDate day) {}
