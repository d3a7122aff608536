package org.dukou.launch;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/**
 * The key that seals ID numbers and bank accounts. It stays out of the database and out of its backups: given as
 * {@code DUKOU_DATA_KEY}, or else made once in the data folder and readable by nobody else.
 */
final class DataKey {

    private DataKey() {}

    static String of(Environment environment, Path data) throws IOException {
        String given = environment.getProperty("DUKOU_DATA_KEY", "");
        return given.isBlank() ? SecretFile.kept(data.resolve("data.key")) : given;
    }
}
