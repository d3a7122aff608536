package org.dukou.kernel.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.dukou.kernel.access.BySystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings every happening to everyone who listens, also after a failure or a crash. Whoever listens may hear a thing twice
 * and in any order.
 */
@Component
public class Outbox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 10;
    private static final long TURN = 0x6f7574626f78L;

    private final JdbcClient jdbc;
    private final FailedEventPublications failed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outbox(JdbcClient jdbc, FailedEventPublications failed, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.failed = failed;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Waits until everything that has happened so far, and what grew out of it, has been heard.
     *
     * @throws IllegalStateException when a listener failed or is not done within a minute
     */
    public void drain() {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (unheard() > 0) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("not heard in time: " + describeUnheard());
            }
            pause();
        }
        String broken = describeFailed();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("a listener failed: " + broken);
        }
    }

    /** Tries again what failed, one node at a time, with pauses that double. */
    @BySystem
    @Scheduled(fixedDelayString = "${dukou.outbox-every:PT30S}", initialDelayString = "${dukou.outbox-every:PT30S}")
    void tryAgain() {
        transaction.executeWithoutResult(status -> {
            if (isMyTurn()) {
                failed.resubmit(ResubmissionOptions.defaults().withFilter(this::isDue));
            }
        });
    }

    private boolean isDue(EventPublication publication) {
        Instant last = publication.getLastResubmissionDate();
        Instant tried = last == null ? publication.getPublicationDate() : last;
        int doublings = Math.min(publication.getCompletionAttempts(), MOST_DOUBLINGS);
        return !clock.instant().isBefore(tried.plus(FIRST_PAUSE.multipliedBy(1L << doublings)));
    }

    private boolean isMyTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query(Boolean.class)
                .single();
    }

    private long unheard() {
        return jdbc.sql("select count(*) from event_publication where completion_date is null and status <> 'FAILED'")
                .query(Long.class)
                .single();
    }

    private String describeUnheard() {
        return describe("status <> 'FAILED'");
    }

    private String describeFailed() {
        return describe("status = 'FAILED'");
    }

    private String describe(String which) {
        return String.join(
                ", ",
                jdbc.sql("select listener_id from event_publication where completion_date is null and " + which
                                + " order by publication_date limit 5")
                        .query(String.class)
                        .list());
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
