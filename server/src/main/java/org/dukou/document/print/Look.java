package org.dukou.document.print;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * How a paragraph or a piece of text looks, from the defaults of the document over its style and what that is based on, to
 * what is said at the place itself.
 *
 * @param size in half points
 * @param before space above, and
 * @param after below, in twentieths of a point
 * @param line height of a line, 240 for one
 */
record Look(
        int size,
        boolean bold,
        boolean underlined,
        String align,
        int before,
        int after,
        int line,
        int left,
        int firstLine,
        boolean keepsWithNext,
        boolean onNewPage) {

    private static final Look PLAIN = new Look(21, false, false, "", 0, 0, 240, 0, 0, false, false);
    private static final int DEEPEST = 12;

    Look paragraph(@Nullable Element properties) {
        if (properties == null) {
            return this;
        }
        Element spacing = Xml.child(properties, "spacing");
        Element indent = Xml.child(properties, "ind");
        String alignment = Xml.value(properties, "jc");
        boolean exact = !"auto".equals(rule(spacing));
        return new Look(
                size,
                bold,
                underlined,
                alignment == null ? align : alignment,
                number(spacing, "before", before),
                number(spacing, "after", after),
                exact ? line : number(spacing, "line", line),
                number(indent, "left", left),
                number(indent, "firstLine", firstLine),
                keepsWithNext || Xml.isOn(properties, "keepNext"),
                onNewPage || Xml.isOn(properties, "pageBreakBefore"));
    }

    private static String rule(@Nullable Element spacing) {
        String rule = Xml.attribute(spacing, "lineRule");
        return rule == null ? "auto" : rule;
    }

    Look text(@Nullable Element properties) {
        if (properties == null) {
            return this;
        }
        return new Look(
                number(Xml.child(properties, "sz"), "val", size),
                Xml.child(properties, "b") == null ? bold : Xml.isOn(properties, "b"),
                Xml.child(properties, "u") == null ? underlined : Xml.isOn(properties, "u"),
                align,
                before,
                after,
                line,
                left,
                firstLine,
                keepsWithNext,
                onNewPage);
    }

    private static int number(@Nullable Element element, String name, int otherwise) {
        String said = Xml.attribute(element, name);
        return said == null || !said.matches("-?\\d{1,6}") ? otherwise : Integer.parseInt(said);
    }

    /** The styles of a document by their ids; the empty id is how everything looks that has none. */
    static Map<String, Look> of(@Nullable Document styles) {
        Map<String, Look> looks = new HashMap<>();
        if (styles == null) {
            looks.put("", PLAIN);
            return looks;
        }
        Element defaults = Xml.child(styles.getDocumentElement(), "docDefaults");
        Look plain = PLAIN.text(Xml.child(Xml.child(defaults, "rPrDefault"), "rPr"))
                .paragraph(Xml.child(Xml.child(defaults, "pPrDefault"), "pPr"));
        looks.put("", plain);
        Map<String, Element> said = new HashMap<>();
        for (Element style : Xml.children(styles.getDocumentElement(), "style")) {
            String id = Xml.attribute(style, "styleId");
            if (id != null) {
                said.put(id, style);
            }
        }
        said.forEach((id, style) -> {
            looks.put(id, of(style, said, plain, 0));
            if ("1".equals(Xml.attribute(style, "default")) && "paragraph".equals(Xml.attribute(style, "type"))) {
                looks.put("", of(style, said, plain, 0));
            }
        });
        return looks;
    }

    private static Look of(Element style, Map<String, Element> said, Look plain, int depth) {
        String basis = Xml.value(style, "basedOn");
        Element basisStyle = basis == null || depth > DEEPEST ? null : said.get(basis);
        Look below = basisStyle == null ? plain : of(basisStyle, said, plain, depth + 1);
        return below.paragraph(Xml.child(style, "pPr")).text(Xml.child(style, "rPr"));
    }
}
