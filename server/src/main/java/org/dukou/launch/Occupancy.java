package org.dukou.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * One house lives in a data folder at a time: a second one would take the first one's database for an orphan and end it.
 * The operating system forgets the lock together with whoever held it, however hard that ended.
 */
final class Occupancy implements AutoCloseable {

    private final FileChannel lock;

    private Occupancy(FileChannel lock) {
        this.lock = lock;
    }

    static Occupancy of(Path data) throws IOException {
        Files.createDirectories(data);
        FileChannel channel = FileChannel.open(
                data.resolve("house.lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (!isTaken(channel)) {
            return new Occupancy(channel);
        }
        channel.close();
        throw new Occupied(data);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException ourselves) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
