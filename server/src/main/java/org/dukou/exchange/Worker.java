package org.dukou.exchange;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dukou.kernel.Problem;
import org.dukou.kernel.access.BySystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The hands of this node: few, so that long work leaves room for people who wait at their screens. */
@Component
class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int HANDS = 2;

    /** A node beats with every page, many times a second; after this long it is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final String node = UUID.randomUUID().toString();
    private final Semaphore free = new Semaphore(HANDS);
    private final ExecutorService hands = Executors.newFixedThreadPool(
            HANDS, Thread.ofPlatform().name("exchange-", 1).daemon().factory());
    private final Shifts shifts;
    private final Clerk clerk;
    private volatile boolean leaving;

    Worker(Shifts shifts, Clerk clerk) {
        this.shifts = shifts;
        this.clerk = clerk;
    }

    /** Also finds what another node, or this one before it was killed, left behind. */
    @BySystem
    @Scheduled(fixedDelayString = "${dukou.jobs-every:PT2S}", initialDelayString = "${dukou.jobs-every:PT2S}")
    void look() {
        while (!leaving && free.tryAcquire()) {
            Optional<Job> job = next();
            if (job.isEmpty()) {
                free.release();
                return;
            }
            hands.execute(() -> {
                try {
                    work(job.get(), node);
                } finally {
                    free.release();
                }
            });
        }
    }

    private Optional<Job> next() {
        try {
            return shifts.take(node, SILENCE);
        } catch (RuntimeException failed) {
            LOG.warn("no job could be taken", failed);
            return Optional.empty();
        }
    }

    /** What was just asked for need not wait for the next look round. */
    void lookAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual().start(Worker.this::look);
            }
        });
    }

    void work(Job job, String node) {
        Path file = null;
        try {
            file = Files.createTempFile("export-", ".xlsx");
            Clerk.Written written = clerk.write(job, file, done -> goOn(job, node, done));
            shifts.finish(job.id(), node, file, written.name(), written.rows());
        } catch (NoLongerOurs gone) {
            if (leaving) {
                shifts.putBack(job.id(), node);
            }
        } catch (Problem refused) {
            shifts.fail(job.id(), node, refused.slug());
        } catch (IOException | RuntimeException broken) {
            LOG.error("export {} of {} broke off", job.id(), job.sheet(), broken);
            shifts.fail(job.id(), node, "exchange/broke-off");
        } finally {
            remove(file);
        }
    }

    private void goOn(Job job, String node, long done) {
        if (leaving || !shifts.beat(job.id(), node, done)) {
            throw new NoLongerOurs();
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            LOG.warn("{} stays", file, stays);
        }
    }

    /** Before the connections close, what is under way is put back for the next node or the next start. */
    @PreDestroy
    void leave() throws InterruptedException {
        leaving = true;
        hands.shutdown();
        hands.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Cancelled, taken by another node, or this node is about to go. */
    private static final class NoLongerOurs extends RuntimeException {
        NoLongerOurs() {
            super(null, null, false, false);
        }
    }
}
