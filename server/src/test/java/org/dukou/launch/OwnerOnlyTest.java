package org.dukou.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody else on the machine reads the data folder, or replaces a program in it. */
class OwnerOnlyTest {

    @TempDir
    private Path folder;

    @Test
    void aNewFolderIsOpenToItsOwnerOnly() throws IOException {
        Path data = folder.resolve("new").resolve("data");
        OwnerOnly.close(data);
        assertThat(permissions(data)).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatStoodOpenIsClosedWithEverythingInIt() throws IOException {
        Path data = folder.resolve("data");
        Path program = Files.createDirectories(data.resolve("postgresql/bin")).resolve("postgres");
        Path paper = Files.createDirectories(data.resolve("documents/ab")).resolve("paper");
        Files.writeString(program, "program");
        Files.writeString(paper, "paper");
        open(program, "rwxrwxrwx");
        open(program.getParent(), "rwxrwxrwx");
        open(paper, "rw-r--r--");
        open(data, "rwxr-xr-x");
        OwnerOnly.close(data);
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(program.getParent())).isEqualTo("rwx------");
        assertThat(permissions(program)).isEqualTo("rwx------");
        assertThat(permissions(paper)).isEqualTo("rw-------");
        assertThat(permissions(paper.getParent())).isEqualTo("rwx------");
    }

    @Test
    void whatALinkPointsToOutsideIsLeftAlone() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "somebody else's");
        open(outside, "rw-r--r--");
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.createSymbolicLink(data.resolve("link"), outside);
        OwnerOnly.close(data);
        assertThat(permissions(outside)).isEqualTo("rw-r--r--");
    }

    private static void open(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
