package org.dukou.document.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The text of a template as the house ships it, made into a document of Word that an office can go on with.
 *
 * <pre>
 * # title            ## heading         plain text, indented as a paragraph
 * = in the middle    > at the right     ~ not indented
 * |: 30 70           widths of a table with lines, in percent;   |. 50 50 without lines
 * |! head | head |   a row that repeats on every page;           | cell | cell |
 * |^90 cell | cell | a row at least 90 points high;              <2> before a cell spans two columns, / breaks the line
 * </pre>
 */
public final class Manuscript {

    private static final int TEXT_WIDTH = 9200;
    private static final int TWIPS = 20;

    private final StringBuilder body = new StringBuilder();
    private List<Integer> widths = List.of();
    private boolean inTable;

    private Manuscript() {}

    public static Docx set(String text) {
        Manuscript manuscript = new Manuscript();
        text.lines().forEach(manuscript::line);
        manuscript.endTable();
        return manuscript.docx();
    }

    private void line(String line) {
        if (line.startsWith("|: ") || line.startsWith("|. ")) {
            beginTable(line);
        } else if (line.startsWith("|")) {
            row(line);
        } else {
            endTable();
            if (!line.isBlank()) {
                paragraph(line);
            }
        }
    }

    private void paragraph(String line) {
        if (line.startsWith("# ")) {
            paragraph("<w:pStyle w:val=\"Title\"/>", line.substring(2));
        } else if (line.startsWith("## ")) {
            paragraph("<w:pStyle w:val=\"Heading1\"/>", line.substring(3));
        } else if (line.startsWith("= ")) {
            paragraph("<w:jc w:val=\"center\"/>", line.substring(2));
        } else if (line.startsWith("> ")) {
            paragraph("<w:jc w:val=\"right\"/>", line.substring(2));
        } else if (line.startsWith("~ ")) {
            paragraph("", line.substring(2));
        } else {
            paragraph("<w:ind w:firstLine=\"480\"/>", line);
        }
    }

    private void paragraph(String properties, String text) {
        body.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
        runs(text, "");
        body.append("</w:p>");
    }

    private void runs(String text, String properties) {
        String[] lines = text.split(" / ", -1);
        for (int i = 0; i < lines.length; i++) {
            body.append("<w:r>").append(properties).append(i > 0 ? "<w:br/>" : "");
            body.append("<w:t xml:space=\"preserve\">")
                    .append(escaped(lines[i]))
                    .append("</w:t></w:r>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void beginTable(String line) {
        endTable();
        boolean lines = line.startsWith("|:");
        widths = Arrays.stream(line.substring(3).strip().split(" +"))
                .map(Integer::valueOf)
                .toList();
        body.append("<w:tbl><w:tblPr>")
                .append("<w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append(lines ? borders("single") : borders("nil"))
                .append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.forEach(
                width -> body.append("<w:gridCol w:w=\"").append(twips(width)).append("\"/>"));
        body.append("</w:tblGrid>");
        inTable = true;
    }

    private static String borders(String kind) {
        StringBuilder borders = new StringBuilder("<w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:%s w:val=\"%s\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>".formatted(side, kind));
        }
        return borders.append("</w:tblBorders>").toString();
    }

    private static int twips(int percent) {
        return TEXT_WIDTH * percent / 100;
    }

    private void row(String line) {
        String rest = line.substring(1);
        StringBuilder properties = new StringBuilder("<w:cantSplit/>");
        boolean head = rest.startsWith("!");
        if (rest.startsWith("^")) {
            int end = rest.indexOf(' ');
            int points = Integer.parseInt(rest.substring(1, end));
            properties.append("<w:trHeight w:val=\"").append(points * TWIPS).append("\" w:hRule=\"atLeast\"/>");
            rest = rest.substring(end);
        } else if (head) {
            properties.append("<w:tblHeader/>");
            rest = rest.substring(1);
        }
        body.append("<w:tr><w:trPr>").append(properties).append("</w:trPr>");
        List<String> cells = new ArrayList<>(Arrays.asList(rest.split("\\|", -1)));
        cells.removeLast();
        int column = 0;
        for (String cell : cells) {
            column += cell(cell.strip(), column, head);
        }
        body.append("</w:tr>");
    }

    private int cell(String cell, int column, boolean head) {
        int span = 1;
        String text = cell;
        if (text.matches("<\\d>.*")) {
            span = text.charAt(1) - '0';
            text = text.substring(3).strip();
        }
        int width = 0;
        for (int i = column; i < column + span; i++) {
            width += twips(widths.get(i));
        }
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        body.append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "");
        body.append("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>");
        body.append(head ? "<w:jc w:val=\"center\"/>" : "").append("</w:pPr>");
        runs(text, head ? "<w:rPr><w:b/></w:rPr>" : "");
        body.append("</w:p></w:tc>");
        return span;
    }

    private void endTable() {
        if (inTable) {
            body.append("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr></w:p>");
            inTable = false;
        }
    }

    private Docx docx() {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", TYPES);
        put(parts, "_rels/.rels", RELATIONS);
        put(parts, "word/_rels/document.xml.rels", RELATIONS_OF_BODY);
        put(parts, Docx.BODY, BODY_BEGINS + body + BODY_ENDS);
        put(parts, "word/styles.xml", STYLES);
        put(parts, "word/footer1.xml", FOOT);
        return new Docx(parts);
    }

    private static void put(SequencedMap<String, byte[]> parts, String name, String text) {
        parts.put(
                name,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
            </Types>
            """;

    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """;

    private static final String RELATIONS_OF_BODY = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>
            </Relationships>
            """;

    private static final String BODY_BEGINS = "<w:document " + NAMESPACES + "><w:body>";

    /** A4, upright. */
    private static final String BODY_ENDS = """
            <w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>
            <w:pgMar w:top="1300" w:right="1353" w:bottom="1300" w:left="1353" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr>
            </w:body></w:document>""";

    private static final String STYLES = "<w:styles " + NAMESPACES + """
            ><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>
            <w:sz w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/></w:pPr>
            <w:rPr><w:rFonts w:eastAsia="黑体"/><w:b/><w:sz w:val="36"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:spacing w:before="160" w:after="40"/><w:outlineLvl w:val="0"/></w:pPr>
            <w:rPr><w:rFonts w:eastAsia="黑体"/><w:b/><w:sz w:val="24"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Cell"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:line="280" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="21"/></w:rPr></w:style>
            </w:styles>""";

    private static final String FOOT = "<w:ftr " + NAMESPACES + """
            ><w:p><w:pPr><w:pStyle w:val="Cell"/><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">第 </w:t></w:r>
            <w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> 页 共 </w:t></w:r>
            <w:fldSimple w:instr="NUMPAGES"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> 页</w:t></w:r></w:p></w:ftr>""";
}
