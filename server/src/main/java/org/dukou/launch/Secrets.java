package org.dukou.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the embedded database, made once and readable by nobody else. */
record Secrets(String superuser, String owner, String application) {

    static Secrets of(Path data) throws IOException {
        Path file = data.resolve("database.secret");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        } else {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            for (String name : new String[] {"superuser", "owner", "application"}) {
                kept.setProperty(name, random());
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "passwords of the embedded database");
            }
        }
        return new Secrets(
                kept.getProperty("superuser", ""), kept.getProperty("owner", ""), kept.getProperty("application", ""));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
