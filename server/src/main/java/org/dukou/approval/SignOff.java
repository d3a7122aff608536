package org.dukou.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature under an approval, as a paper shows it.
 *
 * @param step counted from 1
 * @param opinion what was said with it; the resolution where a meeting decided
 */
public record SignOff(
        int step,
        Post post,
        String name,
        Instant at,
        @Nullable String opinion) {}
