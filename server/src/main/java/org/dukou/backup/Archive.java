package org.dukou.backup;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The names inside a backup, which is an ordinary zip: anybody can look at it with the tools they have. */
final class Archive {

    static final String MANIFEST = "manifest.json";
    static final String TABLES = "tables/";
    static final String FILES = "files/";
    /** Nothing else is a file's name, so nothing can lead out of a folder. */
    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    static final Pattern TABLE = Pattern.compile("[a-z_][a-z0-9_]*");

    private Archive() {}

    static String table(String name) {
        return TABLES + name + ".copy";
    }

    static String file(String hash) {
        return FILES + hash;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Counts and hashes what passes through. */
    static final class Measured extends DigestOutputStream {

        private long bytes;

        Measured(OutputStream out) {
            super(out, digest());
        }

        @Override
        public void write(int one) throws java.io.IOException {
            super.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) throws java.io.IOException {
            super.write(many, from, length);
            bytes += length;
        }

        long bytes() {
            return bytes;
        }

        String sha256() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }
    }
}
