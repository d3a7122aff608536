package org.dukou.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several do something in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Starts them together and waits for all; what each brought, in order. */
    public static <T> List<T> all(List<Callable<T>> deeds) {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        try (ExecutorService hands = Executors.newFixedThreadPool(deeds.size())) {
            List<Callable<T>> together = deeds.stream()
                    .<Callable<T>>map(deed -> () -> {
                        start.await();
                        return deed.call();
                    })
                    .toList();
            return hands.invokeAll(together).stream().map(Future::resultNow).toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
