package org.dukou.document;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/**
 * What a stranger hands over the counter: a PDF, a picture or a Word document, looked into before anything of it is kept.
 */
public final class Paper {

    /** A scan of some dozens of pages; who has more says where it lies. */
    public static final int LARGEST_MEGABYTES = 10;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String OLD_WORD = "application/msword";
    private static final Set<String> PDF_AND_PICTURES =
            Set.of("application/pdf", "image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/heif");

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_UNPACKED = 100 << 20;

    private final String name;
    private final InputStreamSource content;

    private Paper(String name, InputStreamSource content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Its kind is told by its content; a Word document that brings macros along is none.
     *
     * @param field where the form asks for it
     * @throws Invalid {@code document/empty}, {@code document/paper-too-large} or {@code document/not-a-paper}
     */
    public static Paper of(@Nullable String name, long size, InputStreamSource content, String field) {
        String safe = FileName.safe(name);
        if (size == 0) {
            throw new Invalid("document/empty", field);
        }
        if (size > (long) LARGEST_MEGABYTES << 20) {
            throw new Invalid("document/paper-too-large", field, safe, LARGEST_MEGABYTES);
        }
        Paper paper = new Paper(safe, content);
        if (!paper.isOne()) {
            throw new Invalid("document/not-a-paper", field, safe);
        }
        return paper;
    }

    private boolean isOne() {
        try {
            String type = type();
            return switch (type) {
                case WORD -> isWordInside();
                case OLD_WORD -> isOldWordInside();
                default -> PDF_AND_PICTURES.contains(type);
            };
        } catch (ZipException | EOFException broken) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String type() throws IOException {
        try (InputStream bytes = new BufferedInputStream(content.getInputStream())) {
            return FileType.of(bytes, name);
        }
    }

    /** Any archive may be called {@code .docx}. */
    private boolean isWordInside() throws IOException {
        boolean text = false;
        long unpacked = 0;
        try (ZipInputStream archive = new ZipInputStream(content.getInputStream())) {
            byte[] some = new byte[8192];
            int entries = 0;
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (++entries > MOST_ENTRIES || entry.getName().endsWith("vbaProject.bin")) {
                    return false;
                }
                text |= entry.getName().equals("word/document.xml");
                for (int read = archive.read(some); read >= 0; read = archive.read(some)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return false;
                    }
                }
            }
        }
        return text;
    }

    /** The older office wrote all its kinds of files into one kind of box, with the name of each part in it. */
    private boolean isOldWordInside() throws IOException {
        try (InputStream bytes = content.getInputStream()) {
            String box = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            return box.contains(partName("WordDocument")) && !box.contains(partName("_VBA_PROJECT"));
        }
    }

    private static String partName(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    String name() {
        return name;
    }

    InputStream open() throws IOException {
        return content.getInputStream();
    }
}
