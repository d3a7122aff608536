package org.dukou.backup;

import java.time.Instant;
import java.util.List;

/**
 * What was kept or brought back.
 *
 * @param sha256 of the whole file, to be written down apart from it
 * @param takenAt the moment everything in it is of
 * @param sealedWith ids of the keys that its private records need; the keys themselves are kept apart
 */
public record Receipt(
        String file,
        long bytes,
        String sha256,
        Instant takenAt,
        long tables,
        long rows,
        long files,
        List<String> sealedWith) {

    static Receipt of(java.nio.file.Path file, long bytes, String sha256, Manifest manifest) {
        return new Receipt(
                file.toString(),
                bytes,
                sha256,
                manifest.takenAt(),
                manifest.tables().size(),
                manifest.rows(),
                manifest.files().count(),
                manifest.sealedWith());
    }
}
