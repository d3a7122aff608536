package org.dukou.document.paper;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dukou.kernel.web.TooMany;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one network may hand in a file to compare: it costs the house work, and nobody has more than a few papers. */
@Component
class CheckLimit {

    private static final int MOST_REMEMBERED = 20_000;

    private final int perHour;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    CheckLimit(@Value("${dukou.comparisons-per-hour:60}") int perHour) {
        this.perHour = perHour;
    }

    /** @throws TooMany when this network has compared too often of late */
    void assertMayCompare(String address) {
        if (buckets.size() > MOST_REMEMBERED) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= perHour);
        }
        var probe = buckets.computeIfAbsent(address, _ -> fresh()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }
}
