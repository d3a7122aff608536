package org.dukou.document.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.paper.Facts;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts facts where a template names them: {@code {{受让方}}} for a field, {@code {{付款.金额}}} in a row of a table, which
 * then repeats. A place holds a name and nothing else; there is no expression that could be evaluated.
 *
 * @param names what the fields are called in templates, by their names in the house; columns as {@code table.column}
 */
public record Merge(Map<String, String> names) {

    /** What a paper says where there is nothing to say. */
    public static final String NOTHING = "无";

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    /**
     * Which fields a template uses.
     *
     * @throws Invalid {@code document/template-field-unknown} naming the first that the paper has not,
     *     {@code document/template-field-open} where braces do not close
     */
    public Set<String> fieldsOf(Docx template) {
        Set<String> used = new TreeSet<>();
        for (String part : template.texts()) {
            Document text = template.part(part);
            for (Element paragraph : text == null ? List.<Element>of() : Xml.all(text, "p")) {
                String said = said(paragraph);
                PLACE.matcher(said).results().forEach(place -> used.add(known(place.group(1))));
                String rest = PLACE.matcher(said).replaceAll("");
                if (BRACES.matcher(rest).find()) {
                    throw new Invalid("document/template-field-open", "file", rest.strip());
                }
            }
        }
        return used;
    }

    public Docx fill(Docx template, Facts facts) {
        fieldsOf(template);
        Docx filled = template;
        for (String part : template.texts()) {
            Document text = template.part(part);
            if (text != null) {
                fill(text, facts);
                filled = filled.with(part, text);
            }
        }
        return filled;
    }

    /** What was filled in is never looked at again: a name that looks like a place stays a name. */
    private void fill(Document text, Facts facts) {
        SequencedMap<Element, String> repeating = new LinkedHashMap<>();
        Xml.all(text, "tr").forEach(row -> tableOf(row).ifPresent(table -> repeating.put(row, table)));
        Xml.all(text, "p").stream()
                .filter(paragraph -> repeating.keySet().stream().noneMatch(row -> isIn(row, paragraph)))
                .forEach(paragraph -> fill(paragraph, place -> facts.of(known(place))));
        repeating.forEach((row, table) -> repeat(row, facts.rows(table), facts));
    }

    private static boolean isIn(Element row, Element paragraph) {
        return (row.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
    }

    private void repeat(Element row, List<? extends Map<String, String>> rows, Facts facts) {
        Node parent = row.getParentNode();
        if (parent == null) {
            return;
        }
        for (Map<String, String> one : rows.isEmpty() ? List.of(Map.<String, String>of()) : rows) {
            Element copy = (Element) row.cloneNode(true);
            parent.insertBefore(copy, row);
            Xml.all(copy, "p")
                    .forEach(paragraph -> fill(paragraph, place -> {
                        String field = known(place);
                        int dot = field.indexOf('.');
                        return dot < 0 ? facts.of(field) : one.getOrDefault(field.substring(dot + 1), "");
                    }));
        }
        parent.removeChild(row);
    }

    private String known(String place) {
        String name = place.strip();
        return names.entrySet().stream()
                .filter(field -> field.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Invalid("document/template-field-unknown", "file", name));
    }

    /** The table of facts that a row repeats for; the rows of tables inside it are their own. */
    private Optional<String> tableOf(Element row) {
        return Xml.all(row, "p").stream()
                .filter(paragraph -> row.equals(Xml.above(paragraph, "tr")))
                .flatMap(paragraph -> PLACE.matcher(said(paragraph)).results())
                .map(place -> known(place.group(1)))
                .filter(field -> field.contains("."))
                .map(field -> field.substring(0, field.indexOf('.')))
                .findFirst();
    }

    private static List<Element> pieces(Element paragraph) {
        return Xml.all(paragraph, "t").stream()
                .filter(piece -> paragraph.equals(Xml.above(piece, "p")))
                .toList();
    }

    private static String said(Element paragraph) {
        StringBuilder said = new StringBuilder();
        pieces(paragraph).forEach(piece -> said.append(piece.getTextContent()));
        return said.toString();
    }

    /** Word cuts a text into pieces as it likes; a place may begin in one and end in another. From behind, so that nothing shifts. */
    private static void fill(Element paragraph, Function<String, String> value) {
        List<MatchResult> places =
                new ArrayList<>(PLACE.matcher(said(paragraph)).results().toList());
        for (MatchResult place : places.reversed()) {
            String given = value.apply(place.group(1));
            put(pieces(paragraph), place.start(), place.end(), given.isBlank() ? NOTHING : given);
        }
        if (!places.isEmpty()) {
            pieces(paragraph).forEach(Merge::breakLines);
        }
    }

    private static void put(List<Element> pieces, int from, int to, String value) {
        int offset = 0;
        boolean put = false;
        for (Element piece : pieces) {
            String text = piece.getTextContent();
            int start = Math.max(from - offset, 0);
            int end = Math.min(to - offset, text.length());
            if (start < end) {
                String said = text.substring(0, start) + (put ? "" : value) + text.substring(end);
                piece.setTextContent(said);
                piece.setAttributeNS(XML_NAMESPACE, "xml:space", "preserve");
                put = true;
            }
            offset += text.length();
        }
    }

    private static void breakLines(Element piece) {
        String[] lines = piece.getTextContent().split("\n", -1);
        Node run = piece.getParentNode();
        if (lines.length == 1 || run == null) {
            return;
        }
        @Nullable Node behind = piece.getNextSibling();
        piece.setTextContent(lines[0]);
        Document document = piece.getOwnerDocument();
        String prefix = piece.getPrefix() == null ? "" : piece.getPrefix() + ":";
        for (int i = 1; i < lines.length; i++) {
            run.insertBefore(document.createElementNS(Xml.W, prefix + "br"), behind);
            Element line = document.createElementNS(Xml.W, prefix + "t");
            line.setAttributeNS(XML_NAMESPACE, "xml:space", "preserve");
            line.setTextContent(lines[i]);
            run.insertBefore(line, behind);
        }
    }
}
