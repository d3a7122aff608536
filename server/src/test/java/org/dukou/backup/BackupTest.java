package org.dukou.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dukou.document.FileStore;
import org.dukou.kernel.Problem;
import org.dukou.kernel.access.Role;
import org.dukou.launch.OwnerAccess;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/** A house is written into a file while it runs, and comes back from it whole; from anything less it does not come back. */
@DukouTest
class BackupTest {

    private static final Path HERE = Path.of("target/test-data");

    @TempDir
    private Path folder;

    private final Environment running;
    private final Campus campus;
    private Path file;
    private Receipt receipt;

    BackupTest(Environment running, Campus campus) {
        this.running = running;
        this.campus = campus;
    }

    @BeforeEach
    void backUp() throws Exception {
        campus.someone(Role.INVENTOR, campus.college())
                .browser()
                .upload("/api/documents", "甲.txt", "渡口\\ \t\n备份".getBytes(StandardCharsets.UTF_8))
                .is(201);
        file = folder.resolve("house.dukou");
        receipt = new Backup(HERE, given()).into(file);
    }

    /** The database of the test run, as a university would name its own. */
    private MockEnvironment given() {
        return new MockEnvironment()
                .withProperty("DUKOU_DB_URL", running.getRequiredProperty("spring.flyway.url"))
                .withProperty("DUKOU_DB_USER", running.getRequiredProperty("spring.flyway.user"))
                .withProperty("DUKOU_DB_PASSWORD", running.getRequiredProperty("spring.flyway.password"));
    }

    private static MockEnvironment own() {
        return new MockEnvironment();
    }

    @Test
    void whatWasKeptComesBackWholeAndOnlyOnce() throws Exception {
        Path there = folder.resolve("there");
        Receipt back = new Restore(there, own()).from(file);
        assertThat(back).isEqualTo(receipt);
        assertThat(back.rows()).isPositive();
        assertThat(back.files()).isPositive();
        // Written once more from the new house, every table and every file says the same.
        Path again = folder.resolve("again.dukou");
        new Backup(there, own()).into(again);
        Manifest second = manifest(again);
        Manifest first = manifest(file);
        assertThat(counts(second)).isEqualTo(counts(first));
        assertThat(second.files()).isEqualTo(first.files());
        assertThat(second.sequences())
                .containsAll(first.sequences().stream()
                        .filter(sequence ->
                                sequence.last() != null && !sequence.name().startsWith("search"))
                        .toList());
        refused("backup/not-empty", () -> new Restore(there, own()).from(file));
        theApplicationMayUseItAndNotTouchTheJournal(there);
    }

    private static List<String> counts(Manifest manifest) {
        return manifest.tables().stream()
                .map(table -> "%s %s: %d rows, %d bytes"
                        .formatted(table.name(), table.columns(), table.rows(), table.bytes()))
                .toList();
    }

    private static void theApplicationMayUseItAndNotTouchTheJournal(Path there) throws Exception {
        try (OwnerAccess access = OwnerAccess.toRead(there, own());
                Connection owner = access.connect()) {
            Tables tables = new Tables(owner);
            assertThat(tables.strings("select has_table_privilege('dukou_app', 'person', 'insert')"))
                    .containsExactly("t");
            assertThat(tables.strings("select has_table_privilege('dukou_app', 'journal', 'delete')"))
                    .containsExactly("f");
        }
    }

    @Test
    void noKeyAndNoSessionIsInIt() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.contains("key") && !name.startsWith("tables/"))
                    .noneMatch(name -> name.contains("secret") || name.contains("session"))
                    .contains("tables/journal.copy", "manifest.json");
        }
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void aFileThatExistsIsNotWrittenOver() {
        refused("backup/file-exists", () -> new Backup(HERE, given()).into(file));
        refused("backup/no-house", () -> new Backup(folder.resolve("nowhere"), own()).into(folder.resolve("b")));
    }

    @Test
    void whatIsDamagedIsRefusedBeforeAnythingIsMade() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, whole.length - 100));
        refusedUntouched("backup/not-a-backup", cut);
        refusedUntouched("backup/not-a-backup", Files.writeString(folder.resolve("text"), "not a backup"));
        refusedUntouched("backup/no-file", folder.resolve("absent"));
        // In the middle of what the journal says, not in a name or a date that nothing rests on.
        byte[] flipped = whole.clone();
        flipped[indexOf(whole, "tables/journal.copy") + 200] ^= 1;
        refusedUntouched("backup/damaged", Files.write(folder.resolve("flipped"), flipped));
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    @Test
    void whatWasTakenOutOrSmuggledInIsRefused() throws Exception {
        refusedUntouched("backup/damaged", rewritten(Set.of("tables/journal.copy"), null));
        refusedUntouched("backup/damaged", rewritten(Set.of("manifest.json"), null));
        refusedUntouched("backup/damaged", rewritten(Set.of(), "../../evil"));
        refusedUntouched("backup/damaged", rewritten(Set.of(), "files/../../evil"));
        refusedUntouched("backup/damaged", rewritten(Set.of(), "files/" + "0".repeat(64)));
        assertThat(folder.getParent().resolve("evil")).doesNotExist();
    }

    @Test
    void aBackupOfANewerProgramIsRefusedWithItsVersion() throws Exception {
        Path newer = edited("\"version\" : \"1\"", "\"version\" : \"9001\"");
        assertThatThrownBy(() -> new Restore(folder.resolve("there"), own()).from(newer))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("backup/newer");
                    assertThat(problem.facts()).contains("9001");
                });
        refusedUntouched("backup/other-format", edited("\"format\" : 1", "\"format\" : 2"));
    }

    @Test
    void anAttemptThatWasBrokenOffBeginsAnew() throws Exception {
        Path there = folder.resolve("there");
        try (OwnerAccess access = OwnerAccess.toFill(there, own());
                Connection owner = access.connect()) {
            Tables tables = new Tables(owner);
            tables.run("create table restore_under_way ()");
            tables.run("create table person (half text)");
        }
        refused("backup/half-restored", () -> new Backup(there, own()).into(folder.resolve("half")));
        assertThat(new Restore(there, own()).from(file)).isEqualTo(receipt);
        assertThat(FileStore.in(there).place(firstHash())).exists();
    }

    private String firstHash() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("files/"))
                    .findFirst()
                    .orElseThrow()
                    .substring("files/".length());
        }
    }

    private static Manifest manifest(Path file) throws IOException {
        try (ArchiveReader reader = ArchiveReader.open(file)) {
            return reader.manifest();
        }
    }

    private Path edited(String from, String to) throws IOException {
        return rewritten(Set.of(), null, from, to);
    }

    private Path rewritten(Set<String> without, String with) throws IOException {
        return rewritten(without, with, "", "");
    }

    private Path rewritten(Set<String> without, String with, String from, String to) throws IOException {
        Path other = Files.createTempFile(folder, "other", ".dukou");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            for (ZipEntry entry : entries) {
                if (!without.contains(entry.getName())) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    copy(zip, entry, out, from, to);
                }
            }
            if (with != null) {
                out.putNextEntry(new ZipEntry(with));
                out.write("evil".getBytes(StandardCharsets.UTF_8));
            }
        }
        return other;
    }

    private static void copy(ZipFile zip, ZipEntry entry, OutputStream out, String from, String to) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            if (entry.getName().equals("manifest.json")) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((from.isEmpty() ? text : text.replace(from, to)).getBytes(StandardCharsets.UTF_8));
            } else {
                in.transferTo(out);
            }
        }
    }

    private void refusedUntouched(String slug, Path backup) throws IOException {
        Path there = folder.resolve("untouched");
        refused(slug, () -> new Restore(there, own()).from(backup));
        assertThat(there).doesNotExist();
    }

    private static void refused(String slug, Act act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }

    private interface Act {
        void run() throws IOException, SQLException;
    }
}
