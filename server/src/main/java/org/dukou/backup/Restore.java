package org.dukou.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.dukou.document.FileStore;
import org.dukou.kernel.Refusal;
import org.dukou.launch.Occupied;
import org.dukou.launch.OwnerAccess;
import org.springframework.core.env.Environment;

/**
 * Makes a house of a backup, where there is none yet. The file is read through first; the tables are made as they were, all
 * rows come in one transaction and are compared with the file once more. Broken off, nothing opens on the half of it, and
 * the next attempt begins anew.
 */
public final class Restore {

    private final Path data;
    private final Environment environment;

    public Restore(Path data, Environment environment) {
        this.data = data.toAbsolutePath();
        this.environment = environment;
    }

    /**
     * @throws Refusal {@code backup/no-file}, {@code backup/not-a-backup}, {@code backup/damaged}, {@code backup/other-format},
     *     {@code backup/newer}, {@code backup/other-migrations}, {@code backup/not-empty}, {@code backup/house-runs}
     */
    public Receipt from(Path file) throws IOException, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("backup/no-file", file);
        }
        try (ArchiveReader archive = ArchiveReader.open(file);
                OwnerAccess access = OwnerAccess.toFill(data, environment)) {
            Manifest manifest = archive.manifest();
            prepare(access, manifest);
            keep(archive);
            fill(access, archive);
            return Receipt.of(file.toAbsolutePath(), Files.size(file), hashOf(file), manifest);
        } catch (Occupied running) {
            throw new Refusal("backup/house-runs", data);
        }
    }

    private static void prepare(OwnerAccess access, Manifest manifest) throws SQLException {
        try (Connection connection = access.connect()) {
            Tables tables = new Tables(connection);
            List<String> there = tables.strings("select tablename from pg_tables where schemaname = 'public'");
            if (!there.isEmpty() && !there.contains(OwnerAccess.UNDER_WAY)) {
                throw new Refusal("backup/not-empty");
            }
            clear(tables, there);
            Histories.assertKnown(manifest.histories(), access);
            tables.run("create table if not exists " + OwnerAccess.UNDER_WAY + " ()");
        }
        Histories.repeat(manifest.histories(), access);
    }

    /** What an attempt that was broken off left; the mark of it stays. */
    private static void clear(Tables tables, List<String> there) throws SQLException {
        for (String table : there) {
            if (!table.equals(OwnerAccess.UNDER_WAY)) {
                tables.run("drop table public." + Tables.quoted(table) + " cascade");
            }
        }
        for (String function : tables.strings("""
                select p.oid::regprocedure::text from pg_proc p
                 where p.pronamespace = 'public'::regnamespace and p.proowner = current_user::regrole
                   and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')""")) {
            tables.run("drop function " + function + " cascade");
        }
    }

    /** Files first, as always: no row may speak of one that is not there. */
    private void keep(ArchiveReader archive) throws IOException {
        FileStore store = FileStore.in(data);
        archive.files((hash, content) -> {
            if (!store.keep(content).hash().equals(hash)) {
                throw new Refusal("backup/damaged", Archive.file(hash));
            }
        });
    }

    private static void fill(OwnerAccess access, ArchiveReader archive) throws IOException, SQLException {
        Manifest manifest = archive.manifest();
        try (Connection connection = access.connect()) {
            Tables tables = new Tables(connection);
            connection.setAutoCommit(false);
            tables.run("drop table " + OwnerAccess.UNDER_WAY);
            List<String> order = tables.inOrder();
            for (String name : order) {
                Manifest.Table table = of(manifest, name);
                RowSum brought = new RowSum();
                try (InputStream rows = brought.of(archive.rows(table))) {
                    tables.copyIn(name, table.columns(), rows);
                }
                assertSame(tables, table, brought);
            }
            for (Manifest.Sequence sequence : manifest.sequences()) {
                if (sequence.last() != null) {
                    tables.strings("select setval('public.%s', %d)"
                            .formatted(Tables.quoted(sequence.name()).replace("'", "''"), sequence.last()));
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            tables.run("analyze");
        }
    }

    private static Manifest.Table of(Manifest manifest, String name) {
        return manifest.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("backup/damaged", Archive.table(name)));
    }

    /** The rows as they stand now say, written out again, what the file says. */
    private static void assertSame(Tables tables, Manifest.Table table, RowSum brought)
            throws IOException, SQLException {
        RowSum kept = new RowSum();
        tables.copyOut(table.name(), table.columns(), kept);
        if (!kept.says(brought)) {
            throw new Refusal("backup/not-the-same", table.name());
        }
    }

    private static String hashOf(Path file) throws IOException {
        Archive.Measured whole = new Archive.Measured(OutputStream.nullOutputStream());
        Files.copy(file, whole);
        return whole.sha256();
    }
}
