package org.dukou.exchange.intake;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.access.BySystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The hand of this node for tables that come in: one, so that long work leaves room for people at their screens. */
@Component
class IntakeWorker {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeWorker.class);

    /** A node beats with every some hundred rows; after this long it is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final String node = UUID.randomUUID().toString();
    private final Semaphore free = new Semaphore(1);
    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("intake-", 1).daemon().factory());
    private final IntakeShifts shifts;
    private final IntakeClerk clerk;
    private volatile boolean leaving;

    IntakeWorker(IntakeShifts shifts, IntakeClerk clerk) {
        this.shifts = shifts;
        this.clerk = clerk;
    }

    /** Also finds what another node, or this one before it was killed, left behind. */
    @BySystem
    @Scheduled(fixedDelayString = "${dukou.jobs-every:PT2S}", initialDelayString = "${dukou.jobs-every:PT2S}")
    void look() {
        if (leaving || !free.tryAcquire()) {
            return;
        }
        Optional<Intake> next = next();
        if (next.isEmpty()) {
            free.release();
            return;
        }
        hand.execute(() -> {
            try {
                work(next.get(), node);
            } finally {
                free.release();
            }
            look();
        });
    }

    private Optional<Intake> next() {
        try {
            return shifts.take(node, SILENCE);
        } catch (RuntimeException failed) {
            LOG.warn("no intake could be taken up", failed);
            return Optional.empty();
        }
    }

    /** What was just asked for need not wait for the next look round. */
    void lookAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual().start(IntakeWorker.this::look);
            }
        });
    }

    void work(Intake intake, String node) {
        try {
            clerk.work(intake, node, (done, total) -> goOn(intake, node, done, total));
        } catch (IntakeClerk.NoLongerOurs gone) {
            if (leaving) {
                shifts.putBack(intake.id(), node);
            }
        } catch (Problem refused) {
            shifts.breakOff(intake.id(), node, refused);
        } catch (RuntimeException broken) {
            LOG.error("intake {} broke off while {}", intake.id(), intake.phase(), broken);
            shifts.breakOff(intake.id(), node, new Refusal("intake/broke-off"));
        }
    }

    private void goOn(Intake intake, String node, long done, long total) {
        if (leaving || !shifts.beat(intake.id(), node, done, total)) {
            throw new IntakeClerk.NoLongerOurs();
        }
    }

    /** Before the connections close, what is under way is put back for the next node or the next start. */
    @PreDestroy
    void leave() throws InterruptedException {
        leaving = true;
        hand.shutdown();
        hand.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
    }
}
