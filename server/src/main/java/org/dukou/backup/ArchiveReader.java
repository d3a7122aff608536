package org.dukou.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dukou.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup, but first reads it through: what is damaged, cut short or smuggled in is refused before it is used. */
final class ArchiveReader implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 16 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveReader(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * @throws Refusal {@code backup/not-a-backup}, {@code backup/damaged} with what is wrong, {@code backup/other-format}
     */
    static ArchiveReader open(Path file) throws IOException {
        // A zip has its list of contents at the end: one that was cut short does not even open.
        ZipFile zip = opened(file);
        try {
            ArchiveReader reader = new ArchiveReader(zip, manifest(zip));
            reader.readThrough();
            return reader;
        } catch (IOException damaged) {
            zip.close();
            throw damaged(damaged.getMessage());
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static ZipFile opened(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException notAZip) {
            throw new Refusal("backup/not-a-backup", file.getFileName());
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Archive.MANIFEST);
        if (entry == null || entry.getSize() > LARGEST_MANIFEST) {
            throw damaged(Archive.MANIFEST);
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            byte[] read = bytes.readNBytes(LARGEST_MANIFEST);
            int format = JSON.readTree(read).path("format").asInt(0);
            if (format != Manifest.FORMAT) {
                throw new Refusal("backup/other-format", format, Manifest.FORMAT);
            }
            return JSON.readValue(read, Manifest.class);
        } catch (JacksonException unreadable) {
            throw damaged(Archive.MANIFEST);
        }
    }

    private void readThrough() throws IOException {
        Set<String> known = new HashSet<>();
        known.add(Archive.MANIFEST);
        for (Manifest.Table table : manifest.tables()) {
            if (!Archive.TABLE.matcher(table.name()).matches() || !known.add(Archive.table(table.name()))) {
                throw damaged(table.name());
            }
            readThrough(table);
        }
        long files = 0;
        long bytes = 0;
        for (ZipEntry entry : entries()) {
            if (known.contains(entry.getName())) {
                continue;
            }
            bytes += readThrough(hashOf(entry), entry);
            files++;
        }
        if (files != manifest.files().count() || bytes != manifest.files().bytes()) {
            throw damaged(Archive.FILES);
        }
    }

    private void readThrough(Manifest.Table table) throws IOException {
        Lines lines = new Lines();
        Archive.Measured read = new Archive.Measured(lines);
        try (InputStream rows = rows(table)) {
            rows.transferTo(read);
        }
        if (read.bytes() != table.bytes() || !read.sha256().equals(table.sha256()) || lines.ended != table.rows()) {
            throw damaged(Archive.table(table.name()));
        }
    }

    private long readThrough(String hash, ZipEntry entry) throws IOException {
        Archive.Measured read = new Archive.Measured(OutputStream.nullOutputStream());
        try (InputStream content = zip.getInputStream(entry)) {
            content.transferTo(read);
        }
        if (!read.sha256().equals(hash)) {
            throw damaged(entry.getName());
        }
        return read.bytes();
    }

    /** A name is a hash and nothing more; no path is ever made of it. */
    private static String hashOf(ZipEntry entry) {
        String name = entry.getName();
        String hash = name.startsWith(Archive.FILES) ? name.substring(Archive.FILES.length()) : "";
        if (!Archive.HASH.matcher(hash).matches()) {
            throw damaged(name);
        }
        return hash;
    }

    private List<ZipEntry> entries() {
        return zip.stream().<ZipEntry>map(entry -> entry).toList();
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(Manifest.Table table) throws IOException {
        ZipEntry entry = zip.getEntry(Archive.table(table.name()));
        if (entry == null) {
            throw damaged(Archive.table(table.name()));
        }
        return zip.getInputStream(entry);
    }

    /** Hands over one file after another. */
    void files(Receiver receiver) throws IOException {
        for (ZipEntry entry : entries()) {
            if (entry.getName().startsWith(Archive.FILES)) {
                try (InputStream content = zip.getInputStream(entry)) {
                    receiver.take(hashOf(entry), content);
                }
            }
        }
    }

    interface Receiver {
        void take(String hash, InputStream content) throws IOException;
    }

    private static Refusal damaged(@Nullable String what) {
        return new Refusal("backup/damaged", String.valueOf(what));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** COPY ends every row with a line break and writes those inside a value as two characters. */
    private static final class Lines extends FilterOutputStream {

        private long ended;

        Lines() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void write(int one) {
            ended += one == '\n' ? 1 : 0;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            for (int at = from; at < from + length; at++) {
                write(many[at]);
            }
        }
    }
}
