package org.dukou.notice;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dukou.kernel.web.TooMany;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one network may object: some times an hour to one notice, more often to all together. */
@Component
class FilingLimit {

    private static final int PER_NOTICE = 5;
    private static final int MOST_REMEMBERED = 20_000;

    private final int perNetwork;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    FilingLimit(@Value("${dukou.objections-per-hour:30}") int perNetwork) {
        this.perNetwork = perNetwork;
    }

    /** @throws TooMany when this network has objected too often of late */
    void assertMayFile(String address, String slug) {
        String network = network(address);
        take(network + " " + slug, PER_NOTICE);
        take(network, perNetwork);
    }

    private void take(String key, int perHour) {
        if (buckets.size() > MOST_REMEMBERED) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= PER_NOTICE);
        }
        var probe = buckets.computeIfAbsent(key, _ -> fresh(perHour)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
    }

    private static Bucket fresh(int perHour) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }

    /** One subscriber of IPv6 has a whole /64. */
    private static String network(String address) {
        String[] groups = address.split(":");
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
