package org.dukou.support;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dukou.deal.DealProposed;
import org.dukou.kernel.Happening;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers what has happened, so that a test can let it be heard again, and who brought it to those who listen. */
@TestComponent
public class Happened {

    private static final int MOST = 2_000;

    private final Queue<Happening> happened = new ConcurrentLinkedQueue<>();
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    /** Without a place in the outbox: what a test remembers costs the house nothing. */
    @EventListener
    void on(Happening happening) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                happened.add(happening);
                if (happened.size() > MOST) {
                    happened.poll();
                }
            }
        });
    }

    /** Heard as every desk hears: after commit, from the outbox. */
    @ApplicationModuleListener
    void on(DealProposed proposed) {
        threads.add(Thread.currentThread().getName());
    }

    public List<Happening> all() {
        return List.copyOf(happened);
    }

    public void forget() {
        happened.clear();
        threads.clear();
    }

    public Set<String> threads() {
        return Set.copyOf(threads);
    }
}
