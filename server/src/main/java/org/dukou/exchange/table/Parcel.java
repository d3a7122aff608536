package org.dukou.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The zip that an xlsx is. Before anything reads it, it is unpacked once into nowhere and measured: what it says of its own
 * sizes proves nothing.
 */
final class Parcel implements AutoCloseable {

    private static final long MEGABYTE = 1L << 20;
    private static final long LARGEST = 700 * MEGABYTE;
    private static final long LARGEST_TEXTS = 120 * MEGABYTE;
    private static final long LARGEST_PLAN = 8 * MEGABYTE;
    private static final int MOST_PARTS = 2000;
    private static final int MOST_MERGED = 20_000;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;

    private Parcel(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Invalid {@code table/broken}, {@code table/too-much-inside}, {@code table/not-a-table} */
    static Parcel open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new Invalid("table/broken", "document");
        }
        Parcel parcel = new Parcel(zip);
        try {
            parcel.measure();
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Invalid("table/not-a-table", "document");
            }
            return parcel;
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private void measure() throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new Invalid("table/too-much-inside", "document", LARGEST / MEGABYTE);
        }
        long whole = 0;
        byte[] page = new byte[1 << 16];
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            long most = most(part.getName());
            long size = 0;
            try (InputStream content = zip.getInputStream(part)) {
                for (int read = content.read(page); read >= 0; read = content.read(page)) {
                    size += read;
                    whole += read;
                    if (size > most || whole > LARGEST) {
                        throw new Invalid("table/too-much-inside", "document", LARGEST / MEGABYTE);
                    }
                }
            } catch (ZipException broken) {
                throw new Invalid("table/broken", "document");
            }
        }
    }

    private static long most(String part) {
        return part.startsWith("xl/worksheets/")
                ? LARGEST
                : part.equals("xl/sharedStrings.xml")
                        ? LARGEST_TEXTS
                        : part.startsWith("xl/media/") ? LARGEST : LARGEST_PLAN;
    }

    /** Where cells of this sheet are merged: each range as first row, last row, first column, last column, all from 0. */
    List<int[]> merged(String sheet) {
        String part = partOf(sheet);
        List<int[]> ranges = new ArrayList<>();
        if (part != null) {
            each(part, xml -> {
                if (xml.getLocalName().equals("mergeCell") && ranges.size() < MOST_MERGED) {
                    ranges.add(CellRange.of(xml.getAttributeValue(null, "ref")));
                }
            });
        }
        return ranges;
    }

    private @Nullable String partOf(String sheet) {
        Map<String, String> ids = new HashMap<>();
        each("xl/workbook.xml", xml -> {
            if (xml.getLocalName().equals("sheet")) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributePrefix(i) != null) {
                        ids.put(xml.getAttributeValue(null, "name"), xml.getAttributeValue(i));
                    }
                }
            }
        });
        Map<String, String> targets = new HashMap<>();
        each("xl/_rels/workbook.xml.rels", xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        });
        String target = targets.get(ids.getOrDefault(sheet, ""));
        return target == null ? null : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void each(String part, Seen seen) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            XMLStreamReader xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    seen.element(xml);
                }
            }
        } catch (XMLStreamException notXml) {
            throw new Invalid("table/broken", "document");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    @FunctionalInterface
    private interface Seen {
        void element(XMLStreamReader xml) throws XMLStreamException;
    }
}
