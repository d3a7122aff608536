package org.dukou.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says it holds.
 *
 * @param format how to read it; a file of another format is not guessed at
 * @param takenAt the one moment that every table is of
 * @param sealedWith the keys (ids, never the keys) that sealed its private records: without them those stay closed
 */
record Manifest(
        int format,
        Instant takenAt,
        String postgresql,
        List<History> histories,
        List<Table> tables,
        List<Sequence> sequences,
        Files files,
        List<String> sealedWith) {

    static final int FORMAT = 1;

    /** The migrations of one module, in the order they ran; the modules in the order of their first. */
    record History(String module, List<Step> steps) {

        String version() {
            return steps.getLast().version();
        }
    }

    record Step(String version, @Nullable Integer checksum) {}

    /** @param bytes of its text, as COPY writes it */
    record Table(String name, List<String> columns, long rows, long bytes, String sha256) {}

    /** @param last the number it gave last; null when it never gave one */
    record Sequence(String name, @Nullable Long last) {}

    record Files(long count, long bytes) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
