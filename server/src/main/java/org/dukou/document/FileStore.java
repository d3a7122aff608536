package org.dukou.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Keeps files in the data folder under the hash of their content. A file is on the disk for good before any row speaks of
 * it; the same content brought twice is kept once; nothing is ever changed, and only what the house wrote for a time is let
 * go of after it.
 */
@Component
public class FileStore {

    private final Path folder;

    FileStore(@Value("${dukou.data:data}") Path data) {
        this.folder = data.toAbsolutePath().resolve("documents");
    }

    /** The store of the house in this data folder, also where no house runs. */
    public static FileStore in(Path data) {
        return new FileStore(data);
    }

    /** Takes the content in as it streams, and returns its hash and size. */
    public Kept keep(InputStream content) {
        Path incoming = folder.resolve("incoming").resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(incoming.getParent());
            try {
                Kept kept = write(content, incoming);
                moveIntoPlace(incoming, kept.hash());
                return kept;
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Kept write(InputStream content, Path incoming) throws IOException {
        DigestInputStream hashed = new DigestInputStream(content, sha256());
        try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            long size = hashed.transferTo(out);
            channel.force(true);
            return new Kept(HexFormat.of().formatHex(hashed.getMessageDigest().digest()), size);
        }
    }

    private void moveIntoPlace(Path incoming, String hash) throws IOException {
        Path place = place(hash);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        // The name must survive a power cut as well as the content.
        try (FileChannel directory = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    public Resource read(String hash) {
        return new FileSystemResource(place(hash));
    }

    void drop(String hash) {
        try {
            Files.deleteIfExists(place(hash));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the content of this hash lies, or would lie. */
    public Path place(String hash) {
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * What was kept.
     *
     * @param size in bytes
     */
    public record Kept(String hash, long size) {}
}
