package org.dukou.document.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A document of Word, taken apart: harmless, since nothing else comes in ({@link Inspection}). */
public final class Docx {

    static final String BODY = "word/document.xml";

    private static final int LARGEST_FILE = 5_000_000;
    private static final int LARGEST_UNPACKED = 40_000_000;
    private static final int MOST_PARTS = 400;

    private final SequencedMap<String, byte[]> parts;

    Docx(SequencedMap<String, byte[]> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /**
     * @throws Invalid {@code document/template-not-word}, {@code document/template-too-large}, and whatever
     *     {@link Inspection} finds
     */
    public static Docx read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new Invalid("document/template-too-large", "file", LARGEST_FILE / 1_000_000);
        }
        Docx docx = new Docx(unpacked(file));
        Inspection.of(docx.parts);
        return docx;
    }

    /** Counts what comes out, so that a small file cannot fill the memory. */
    private static SequencedMap<String, byte[]> unpacked(byte[] file) {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        int left = LARGEST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw new Invalid("document/template-too-large", "file", LARGEST_FILE / 1_000_000);
                }
                if (parts.put(entry.getName(), part) != null) {
                    throw new Invalid("document/template-not-word", "file");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Invalid("document/template-not-word", "file");
        }
        return parts;
    }

    /** What stands in each paragraph of the text, in order; those without words are left out. */
    public List<String> paragraphs() {
        NodeList all = body().getElementsByTagNameNS("*", "p");
        return IntStream.range(0, all.getLength())
                .mapToObj(place -> words((Element) all.item(place)))
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static String words(Element paragraph) {
        NodeList runs = paragraph.getElementsByTagNameNS("*", "t");
        return IntStream.range(0, runs.getLength())
                .mapToObj(place -> runs.item(place).getTextContent())
                .collect(Collectors.joining())
                .strip();
    }

    public byte[] write() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // The same content makes the same file, whenever it is written.
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    /** The parts in which people write: the text, heads and feet, notes. */
    List<String> texts() {
        return parts.keySet().stream()
                .filter(name -> name.matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml"))
                .toList();
    }

    @Nullable
    Document part(String name) {
        byte[] part = parts.get(name);
        try {
            return part == null ? null : Xml.read(part);
        } catch (SAXException inspectedBefore) {
            throw new IllegalStateException(inspectedBefore);
        }
    }

    Document body() {
        Document body = part(BODY);
        if (body == null) {
            throw new IllegalStateException("inspected before");
        }
        return body;
    }

    Docx with(String name, Document changed) {
        Docx copy = new Docx(parts);
        copy.parts.put(name, Xml.write(changed));
        return copy;
    }
}
