package org.dukou.document.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A docx as somebody with bad intentions packs it. */
public final class Parcel {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Parcel() {}

    public static Parcel of(String manuscript) {
        Parcel parcel = new Parcel();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(Manuscript.set(manuscript).write()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parcel.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return parcel;
    }

    public Parcel with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Parcel with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Parcel changed(String name, UnaryOperator<String> change) {
        return with(name, change.apply(new String(parts.get(name), StandardCharsets.UTF_8)));
    }

    public byte[] packed() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }
}
