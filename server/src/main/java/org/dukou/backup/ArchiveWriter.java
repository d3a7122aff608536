package org.dukou.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup beside its place, readable by its owner alone, and puts it there when it is whole and on the disk. */
final class ArchiveWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path place;
    private final Path growing;
    private final FileChannel channel;
    private final Archive.Measured measured;
    private final ZipOutputStream zip;

    ArchiveWriter(Path place) throws IOException {
        this.place = place;
        this.growing = place.resolveSibling(place.getFileName() + ".part");
        Files.deleteIfExists(growing);
        this.channel = FileChannel.open(
                growing,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.measured = new Archive.Measured(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
        this.zip = new ZipOutputStream(measured);
    }

    /** What is still to be written. */
    interface Content {
        /** @return how many things it wrote: rows of a table, one for a file */
        long to(OutputStream out) throws IOException, SQLException;
    }

    /** @param count as the content counted itself */
    record Written(long count, long bytes, String sha256) {}

    Written write(String name, Content content) throws IOException, SQLException {
        // Papers and pictures are packed already; another look at them costs much and gains little.
        zip.setLevel(name.startsWith(Archive.FILES) ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(name));
        Archive.Measured entry = new Archive.Measured(new Unclosed(zip));
        long count = content.to(entry);
        entry.flush();
        zip.closeEntry();
        return new Written(count, entry.bytes(), entry.sha256());
    }

    /** From here on the file has its name; until then there is none. */
    Written finish() throws IOException {
        zip.finish();
        measured.flush();
        channel.force(true);
        Files.move(growing, place, StandardCopyOption.ATOMIC_MOVE);
        return new Written(1, measured.bytes(), measured.sha256());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(growing);
    }

    /** An entry's end is not the archive's. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] many, int from, int length) throws IOException {
            out.write(many, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
