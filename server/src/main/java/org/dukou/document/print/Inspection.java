package org.dukou.document.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dukou.kernel.Invalid;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Looks through a document that somebody brings as a template. It may hold text, tables, styles and pictures of its own, and
 * nothing that runs, fetches or hides something.
 */
final class Inspection {

    /** What counts a page or tells a day; anything else in a field could fetch or run something. */
    private static final Set<String> HARMLESS_FIELDS =
            Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "DATE", "TIME", "TOC", "PAGEREF", "REF", "SEQ");

    private static final Pattern RUNS =
            Pattern.compile("(?i).*(vba|macro|activex|embeddings/|oleobject|\\.bin|\\.exe|\\.js|\\.vbs).*");

    private Inspection() {}

    /**
     * @throws Invalid {@code document/template-not-word}, {@code document/template-runs}, {@code document/template-fetches}
     */
    static void of(Map<String, byte[]> parts) {
        if (!parts.containsKey(Docx.BODY) || !parts.containsKey("[Content_Types].xml")) {
            throw new Invalid("document/template-not-word", "file");
        }
        parts.forEach(Inspection::inspect);
    }

    private static void inspect(String name, byte[] content) {
        if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
            throw new Invalid("document/template-not-word", "file");
        }
        if (RUNS.matcher(name).matches()) {
            throw new Invalid("document/template-runs", "file", name);
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            Document xml = read(name, content);
            if (name.endsWith(".rels")) {
                assertNothingOutside(xml);
            } else if (name.equals("[Content_Types].xml")) {
                assertNothingRuns(new String(content, StandardCharsets.UTF_8));
            } else {
                assertHarmlessFields(xml);
            }
        }
    }

    private static Document read(String name, byte[] content) {
        try {
            return Xml.read(content);
        } catch (SAXException broken) {
            throw new Invalid("document/template-broken", "file", name);
        }
    }

    private static void assertNothingOutside(Document relations) {
        for (Element relation : Xml.children(relations.getDocumentElement())) {
            String target = relation.getAttribute("Target");
            if ("External".equalsIgnoreCase(relation.getAttribute("TargetMode"))
                    || target.matches("(?i)([a-z][a-z0-9+.-]*:|//|\\\\\\\\).*")) {
                throw new Invalid("document/template-fetches", "file", target);
            }
        }
    }

    private static void assertNothingRuns(String types) {
        String said = types.toLowerCase(Locale.ROOT);
        for (String runs : List.of("macroenabled", "vbaproject", "activex", "oleobject")) {
            if (said.contains(runs)) {
                throw new Invalid("document/template-runs", "file", runs);
            }
        }
    }

    private static void assertHarmlessFields(Document xml) {
        if (!Xml.all(xml, "altChunk").isEmpty() || !Xml.all(xml, "object").isEmpty()) {
            throw new Invalid("document/template-runs", "file", "altChunk");
        }
        Xml.all(xml, "instrText").forEach(field -> assertHarmless(field.getTextContent()));
        Xml.all(xml, "fldSimple").forEach(field -> assertHarmless(field.getAttributeNS(Xml.W, "instr")));
    }

    /** Word cuts what it writes into pieces; a piece that begins no field is looked at like one that does. */
    private static void assertHarmless(String field) {
        String said = field.strip();
        String word = said.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        boolean continues = word.isEmpty() || word.startsWith("\\") || word.startsWith("\"") || word.startsWith("*");
        if (!continues && !HARMLESS_FIELDS.contains(word) && !word.equals("MERGEFORMAT")) {
            throw new Invalid("document/template-fetches", "file", said);
        }
    }
}
