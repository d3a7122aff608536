package org.dukou.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;
import org.dukou.kernel.Invalid;

/** Tells what a file is by looking into it; its name only helps where the content leaves a choice. */
final class FileType {

    private static final Tika TIKA = new Tika();

    /** Nothing the office deals with is a program. */
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-mach-o",
            "application/x-ms-installer",
            "application/x-msi",
            "application/x-bat",
            "application/x-sh",
            "application/java-vm",
            "application/java-archive",
            "application/vnd.android.package-archive");

    /** What a browser may be told about a file; anything else, pages and archives above all, is just bytes. */
    private static final Set<String> HARMLESS = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private FileType() {}

    /** @throws Invalid {@code document/program} for anything that could be run */
    static String of(Path file, String name) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            String type = of(content, name);
            if (PROGRAMS.contains(type)) {
                throw new Invalid("document/program", "file", name);
            }
            return type;
        }
    }

    /** What the content is, without what it says of its own encoding. */
    static String of(InputStream content, String name) throws IOException {
        String type = TIKA.detect(content, name);
        return type.contains(";") ? type.substring(0, type.indexOf(';')).strip() : type;
    }

    static String told(String type) {
        return HARMLESS.contains(type) ? type : "application/octet-stream";
    }
}
