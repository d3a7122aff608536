package org.dukou.launch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * The data folder belongs to whoever runs the house: papers, secrets and the programs of the database are read, and above
 * all replaced, by nobody else. Folders of earlier versions were open to the machine and are closed here.
 */
final class OwnerOnly {

    private static final Set<PosixFilePermission> OF_OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Makes the folder where there is none, and takes from everybody else what they may do in it. */
    static void close(Path data) throws IOException {
        if (Files.notExists(data)) {
            Files.createDirectories(data);
        }
        if (!Files.getFileStore(data).supportsFileAttributeView("posix")) {
            return;
        }
        // The folder first: from then on nobody comes in while the rest is closed.
        permit(data, FOLDER);
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                permit(folder, FOLDER);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Set<PosixFilePermission> kept = EnumSet.copyOf(OF_OWNER);
                    kept.retainAll(Files.getPosixFilePermissions(file));
                    permit(file, kept);
                }
                return FileVisitResult.CONTINUE;
            }

            /** The database makes and removes files of its own meanwhile. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private static void permit(Path path, Set<PosixFilePermission> permissions) throws IOException {
        try {
            if (!Files.getPosixFilePermissions(path).equals(permissions)) {
                Files.setPosixFilePermissions(path, permissions);
            }
        } catch (NoSuchFileException gone) {
            // Removed by the database meanwhile.
        }
    }
}
