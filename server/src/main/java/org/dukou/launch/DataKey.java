package org.dukou.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.env.Environment;

/**
 * The key that seals ID numbers and bank accounts. It stays out of the database and out of its backups: given as
 * {@code DUKOU_DATA_KEY}, or else made once in the data folder and readable by nobody else.
 */
final class DataKey {

    private static final int BYTES = 32;

    private DataKey() {}

    static String of(Environment environment, Path data) throws IOException {
        String given = environment.getProperty("DUKOU_DATA_KEY", "");
        return given.isBlank() ? kept(data.resolve("data.key")) : given;
    }

    private static String kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n");
        }
        return Files.readString(file).strip();
    }
}
