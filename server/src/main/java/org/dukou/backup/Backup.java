package org.dukou.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dukou.document.FileStore;
import org.dukou.kernel.Refusal;
import org.dukou.launch.OwnerAccess;
import org.springframework.core.env.Environment;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a house into one file, also while people work in it: every table as it was at one moment, then the files, which
 * never change, then what it all comes to.
 */
public final class Backup {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String SPOKEN_OF = """
            select hash from document union select docx_hash from paper_version
             union select pdf_hash from paper_version order by 1""";

    private final Path data;
    private final Environment environment;

    /** @param data the data folder of the house */
    public Backup(Path data, Environment environment) {
        this.data = data.toAbsolutePath();
        this.environment = environment;
    }

    /**
     * @throws Refusal {@code backup/no-house}, {@code backup/file-exists}, {@code backup/not-writable},
     *     {@code backup/file-missing}
     */
    public Receipt into(Path file) throws IOException, SQLException {
        if (!OwnerAccess.isThere(data, environment)) {
            throw new Refusal("backup/no-house", data);
        }
        Path place = file.toAbsolutePath();
        if (Files.exists(place)) {
            throw new Refusal("backup/file-exists", file);
        }
        if (place.getParent() == null || !Files.isWritable(place.getParent())) {
            throw new Refusal("backup/not-writable", file);
        }
        try (OwnerAccess access = OwnerAccess.toRead(data, environment);
                Connection connection = access.connect();
                ArchiveWriter archive = new ArchiveWriter(place)) {
            Manifest manifest = write(archive, access, connection);
            ArchiveWriter.Written whole = archive.finish();
            return Receipt.of(place, whole.bytes(), whole.sha256(), manifest);
        }
    }

    private Manifest write(ArchiveWriter archive, OwnerAccess access, Connection connection)
            throws IOException, SQLException {
        Tables tables = new Tables(connection);
        connection.setAutoCommit(false);
        // All that follows is of the moment of the first question.
        tables.run("set transaction isolation level repeatable read read only");
        String takenAt = tables.strings("select to_json(now())#>>'{}'").getFirst();
        if (tables.strings("select tablename from pg_tables where tablename = '" + OwnerAccess.UNDER_WAY + "'")
                        .size()
                > 0) {
            throw new Refusal("backup/half-restored");
        }
        List<Manifest.Table> kept = new ArrayList<>();
        for (String table : tables.inOrder()) {
            List<String> columns = tables.columns(table);
            ArchiveWriter.Written written =
                    archive.write(Archive.table(table), out -> tables.copyOut(table, columns, out));
            kept.add(new Manifest.Table(table, columns, written.count(), written.bytes(), written.sha256()));
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                OffsetDateTime.parse(takenAt).toInstant(),
                tables.strings("show server_version").getFirst(),
                Histories.of(tables),
                kept,
                tables.sequences(),
                writeFiles(archive, access, tables),
                tables.strings("select distinct key_id from private_record order by 1"));
        archive.write(Archive.MANIFEST, out -> {
            out.write(JSON.writeValueAsBytes(manifest));
            return 1;
        });
        return manifest;
    }

    /** Every file was on the disk before a row spoke of it, so all that these rows speak of are here. */
    private Manifest.Files writeFiles(ArchiveWriter archive, OwnerAccess access, Tables tables)
            throws IOException, SQLException {
        FileStore store = FileStore.in(data);
        long count = 0;
        long bytes = 0;
        for (String hash : tables.strings(SPOKEN_OF)) {
            Path content = store.place(hash);
            if (!Files.exists(content)) {
                assertLetGo(hash, access);
                continue;
            }
            ArchiveWriter.Written written = archive.write(Archive.file(hash), out -> Files.copy(content, out));
            if (!written.sha256().equals(hash)) {
                throw new Refusal("backup/file-changed", hash);
            }
            count++;
            bytes += written.bytes();
        }
        return new Manifest.Files(count, bytes);
    }

    /** What the house wrote for a time only may have been let go of since the moment of the backup. */
    private static void assertLetGo(String hash, OwnerAccess access) throws SQLException {
        try (Connection now = access.connect()) {
            if (new Tables(now).strings(SPOKEN_OF).contains(hash)) {
                throw new Refusal("backup/file-missing", hash);
            }
        }
    }
}
