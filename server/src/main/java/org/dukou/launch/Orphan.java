package org.dukou.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server of a house that was killed hard: it lives on without its master and holds on to the folder. */
final class Orphan {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);
    private static final long PATIENCE_SECONDS = 30;

    private Orphan() {}

    /** Asks an orphan of this folder to end, waits for it, and removes the lock that a dead one left. */
    static void reap(Path cluster) throws IOException {
        Path lock = cluster.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        List<String> lines = Files.readAllLines(lock);
        if (lines.size() > 1 && sameFolder(lines.get(1), cluster)) {
            Optional<ProcessHandle> postmaster = ProcessHandle.of(
                            Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(Orphan::isPostgres);
            postmaster.ifPresent(Orphan::end);
        }
        awaitUsersOf(cluster);
        Files.deleteIfExists(lock);
    }

    private static boolean sameFolder(String written, Path cluster) throws IOException {
        Path folder = Path.of(written.strip());
        return Files.exists(folder) && Files.isSameFile(folder, cluster);
    }

    /** A killed process whose parent has not noticed keeps its pid but has no command line left. */
    private static boolean isPostgres(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .contains("postgres");
        } catch (IOException gone) {
            return false;
        }
    }

    private static void end(ProcessHandle postmaster) {
        log.info("ending the database server {} that an earlier run left behind", postmaster.pid());
        postmaster.destroy();
        try {
            postmaster.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            throw new IllegalStateException(
                    "the database server " + postmaster.pid() + " of an earlier run does not end", stubborn);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Its workers may outlive it for a moment, and must not write beside a new server. */
    private static void awaitUsersOf(Path cluster) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (anyoneIn(cluster.toRealPath())) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("another process still works in " + cluster);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean anyoneIn(Path cluster) {
        return ProcessHandle.allProcesses().anyMatch(process -> {
            try {
                return Path.of("/proc", String.valueOf(process.pid()), "cwd")
                        .toRealPath()
                        .equals(cluster);
            } catch (IOException | SecurityException notOurs) {
                return false;
            }
        });
    }
}
