package org.dukou.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The text of a document of Word as a page that can be printed: paragraphs, headings, numbered lists, tables with spans and
 * heads. What else Word can do, pictures above all, stays in the document and is not printed.
 */
final class Page {

    private static final double PER_POINT = 20.0;

    private final Map<String, Look> looks;
    private final Numbering numbering;
    private final StringBuilder html = new StringBuilder();

    private Page(Docx docx) {
        looks = Look.of(docx.part("word/styles.xml"));
        numbering = new Numbering(docx.part("word/numbering.xml"));
    }

    /** The inside of a body, as XHTML. */
    static String of(Docx docx) {
        Page page = new Page(docx);
        Element body = Xml.child(docx.body().getDocumentElement(), "body");
        if (body != null) {
            page.blocks(body);
        }
        return page.html.toString();
    }

    private void blocks(Element parent) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "p")) {
                paragraph(child);
            } else if (Xml.is(child, "tbl")) {
                table(child);
            } else if (Xml.is(child, "sdt")) {
                blocks(Objects.requireNonNullElse(Xml.child(child, "sdtContent"), child));
            } else if (Xml.is(child, "sdtContent") || Xml.is(child, "ins")) {
                blocks(child);
            }
        }
    }

    private void paragraph(Element paragraph) {
        Element properties = Xml.child(paragraph, "pPr");
        String style = Xml.value(properties, "pStyle");
        Look plain = looks.getOrDefault("", Objects.requireNonNull(looks.get("")));
        Look look = (style == null ? plain : looks.getOrDefault(style, plain)).paragraph(properties);
        html.append("<p style=\"").append(css(look)).append("\">");
        int begin = html.length();
        html.append(escaped(numbering.next(properties)));
        runs(paragraph, look);
        // A line without a word still takes its place.
        html.append(html.length() == begin ? "&#160;" : "").append("</p>\n");
    }

    private static String css(Look look) {
        StringBuilder css = new StringBuilder();
        css.append("font-size:%.1fpt;line-height:%.2f;".formatted(look.size() / 2.0, look.line() / 240.0 * 1.15));
        css.append("margin:%.1fpt 0 %.1fpt %.1fpt;"
                .formatted(look.before() / PER_POINT, look.after() / PER_POINT, look.left() / PER_POINT));
        css.append(look.firstLine() == 0 ? "" : "text-indent:%.1fpt;".formatted(look.firstLine() / PER_POINT));
        css.append(
                switch (look.align()) {
                    case "center" -> "text-align:center;";
                    case "right", "end" -> "text-align:right;";
                    default -> "";
                });
        css.append(look.keepsWithNext() ? "page-break-after:avoid;" : "");
        css.append(look.onNewPage() ? "page-break-before:always;" : "");
        return css.toString();
    }

    private void runs(Element parent, Look look) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "r")) {
                run(child, look.text(Xml.child(child, "rPr")));
            } else if (List.of("hyperlink", "ins", "sdt", "sdtContent", "smartTag", "fldSimple")
                    .contains(child.getLocalName())) {
                runs(child, look);
            }
        }
    }

    private void run(Element run, Look look) {
        StringBuilder text = new StringBuilder();
        for (Element child : Xml.children(run)) {
            if (Xml.is(child, "t")) {
                text.append(escaped(child.getTextContent()));
            } else if (Xml.is(child, "tab")) {
                text.append("&#8195;");
            } else if (Xml.is(child, "br") || Xml.is(child, "cr")) {
                boolean page = "page".equals(Xml.attribute(child, "type"));
                text.append(page ? "<span style=\"page-break-after:always\"></span>" : "<br/>");
            }
        }
        String tags = (look.bold() ? "b" : "") + (look.underlined() ? "u" : "");
        if (text.isEmpty() || tags.isEmpty()) {
            html.append(text);
            return;
        }
        html.append("<span class=\"").append(tags).append("\">").append(text).append("</span>");
    }

    private void table(Element table) {
        Element properties = Xml.child(table, "tblPr");
        String top = Xml.attribute(Xml.child(Xml.child(properties, "tblBorders"), "top"), "val");
        boolean lines = top == null || !List.of("nil", "none").contains(top);
        html.append("<table class=\"").append(lines ? "lines" : "plain").append("\">");
        widths(table);
        List<Element> rows = Xml.children(table, "tr");
        int heads = 0;
        while (heads < rows.size() && Xml.isOn(Xml.child(rows.get(heads), "trPr"), "tblHeader")) {
            heads++;
        }
        rows(rows, 0, heads, "thead");
        rows(rows, heads, rows.size(), "tbody");
        html.append("</table>\n");
    }

    private void widths(Element table) {
        List<Integer> grid =
                Xml.children(Objects.requireNonNullElse(Xml.child(table, "tblGrid"), table), "gridCol").stream()
                        .map(column -> number(Xml.attribute(column, "w")))
                        .toList();
        int whole = grid.stream().mapToInt(Integer::intValue).sum();
        if (whole > 0) {
            grid.forEach(width -> html.append("<col style=\"width:%.2f%%\"/>".formatted(width * 100.0 / whole)));
        }
    }

    private static int number(@Nullable String said) {
        return said == null || !said.matches("\\d{1,6}") ? 0 : Integer.parseInt(said);
    }

    private void rows(List<Element> rows, int from, int to, String part) {
        if (from < to) {
            html.append('<').append(part).append('>');
            for (int i = from; i < to; i++) {
                row(rows, i);
            }
            html.append("</").append(part).append(">\n");
        }
    }

    private void row(List<Element> rows, int place) {
        Element row = rows.get(place);
        int height = number(Xml.value(Xml.child(row, "trPr"), "trHeight"));
        html.append(height == 0 ? "<tr>" : "<tr style=\"height:%.1fpt\">".formatted(height / PER_POINT));
        int column = 0;
        for (Element cell : cells(row)) {
            Element properties = Xml.child(cell, "tcPr");
            int span = span(cell);
            Element merged = Xml.child(properties, "vMerge");
            if (merged == null || "restart".equals(Xml.attribute(merged, "val"))) {
                int down = merged == null ? 1 : 1 + continued(rows, place, column);
                html.append("<td colspan=\"")
                        .append(span)
                        .append("\" rowspan=\"")
                        .append(down)
                        .append("\"");
                html.append(
                        "top".equals(Objects.requireNonNullElse(Xml.value(properties, "vAlign"), "top"))
                                ? " style=\"vertical-align:top\">"
                                : ">");
                blocks(cell);
                html.append("</td>");
            }
            column += span;
        }
        html.append("</tr>\n");
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : Xml.children(row)) {
            if (Xml.is(child, "tc")) {
                cells.add(child);
            } else if (Xml.is(child, "sdt")) {
                cells.addAll(Xml.all(child, "tc"));
            }
        }
        return cells;
    }

    private static int span(Element cell) {
        return Math.max(1, number(Xml.value(Xml.child(cell, "tcPr"), "gridSpan")));
    }

    /** How many rows below go on with the cell of this column. */
    private static int continued(List<Element> rows, int place, int column) {
        int more = 0;
        for (Element below : rows.subList(place + 1, rows.size())) {
            int at = 0;
            boolean goesOn = false;
            for (Element cell : cells(below)) {
                Element merged = Xml.child(Xml.child(cell, "tcPr"), "vMerge");
                goesOn |= at == column && merged != null && !"restart".equals(Xml.attribute(merged, "val"));
                at += span(cell);
            }
            if (!goesOn) {
                return more;
            }
            more++;
        }
        return more;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", "");
    }
}
