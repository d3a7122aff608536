package org.dukou.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dukou.kernel.Refusal;
import org.dukou.policy.DecisionTable.Column;
import org.dukou.policy.DecisionTable.Row;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads a DMN file as what it is, foreign code, and lets through only one decision table with typed inputs and literal
 * cells: the engine would run a Java method that a file names. Whatever is not known to be harmless is refused with {@code
 * policy/not-a-table}.
 */
final class TableReader {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final int LARGEST = 256 * 1024;
    private static final int MOST_ROWS = 500;
    private static final int MOST_COLUMNS = 20;

    /** Every element there may be, with the attributes it may carry and the elements it may hold. */
    private static final Map<String, Allowed> ALLOWED = Map.ofEntries(
            allow("definitions", "id name namespace", "description inputData decision"),
            allow("description", "", ""),
            allow("inputData", "id name", "variable"),
            allow("variable", "id name typeRef", ""),
            allow("decision", "id name", "description variable informationRequirement decisionTable"),
            allow("informationRequirement", "id", "requiredInput"),
            allow("requiredInput", "href", ""),
            allow("decisionTable", "id hitPolicy", "input output rule"),
            allow("input", "id label", "inputExpression"),
            allow("inputExpression", "id typeRef", "text"),
            allow("output", "id name label typeRef", ""),
            allow("rule", "id", "description inputEntry outputEntry"),
            allow("inputEntry", "id", "text"),
            allow("outputEntry", "id", "text"),
            allow("text", "", ""));

    private record Allowed(Set<String> attributes, Set<String> children) {}

    private final String file;

    private TableReader(String file) {
        this.file = file;
    }

    /** @throws Refusal {@code policy/not-a-table} with the file and what it may not hold */
    static DecisionTable read(String file, byte[] xml) {
        TableReader reader = new TableReader(file);
        if (xml.length > LARGEST) {
            throw reader.refuse("size " + xml.length);
        }
        return reader.table(xml, reader.parse(xml).getDocumentElement());
    }

    private Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new ByteArrayInputStream(xml));
        } catch (SAXException notXml) {
            throw refuse("XML: " + notXml.getMessage());
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DecisionTable table(byte[] xml, Element definitions) {
        if (!"definitions".equals(definitions.getLocalName())) {
            throw refuse(definitions.getNodeName());
        }
        inspect(definitions);
        Element decision = only(definitions, "decision");
        Element table = only(decision, "decisionTable");
        if (!Set.of("", "UNIQUE", "FIRST").contains(table.getAttribute("hitPolicy"))) {
            throw refuse("hitPolicy " + table.getAttribute("hitPolicy"));
        }
        List<Column> inputs = children(table, "input").stream().map(this::input).toList();
        List<Column> outputs =
                children(table, "output").stream().map(this::output).toList();
        List<Element> rules = children(table, "rule");
        if (inputs.isEmpty() || outputs.isEmpty() || rules.isEmpty()) {
            throw refuse("input/output/rule missing");
        }
        if (inputs.size() > MOST_COLUMNS || outputs.size() > MOST_COLUMNS || rules.size() > MOST_ROWS) {
            throw refuse("size");
        }
        inputsAreDeclared(definitions, inputs);
        if (names(outputs).size() < outputs.size()) {
            throw refuse("output twice");
        }
        List<Row> rows = IntStream.range(0, rules.size())
                .mapToObj(i -> row(i + 1, rules.get(i), inputs, outputs))
                .toList();
        return new DecisionTable(
                xml, definitions.getAttribute("namespace"), decision.getAttribute("name"), inputs, outputs, rows);
    }

    /** Nothing but known elements with known attributes, all of DMN's own namespace. */
    private void inspect(Element element) {
        Allowed allowed = DMN.equals(element.getNamespaceURI()) ? ALLOWED.get(element.getLocalName()) : null;
        if (allowed == null) {
            throw refuse("<" + element.getNodeName() + ">");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean declaration = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
            if (!declaration && !allowed.attributes().contains(attribute.getName())) {
                throw refuse("<" + element.getNodeName() + " " + attribute.getName() + ">");
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (!allowed.children().contains(inner.getLocalName())) {
                    throw refuse("<" + inner.getNodeName() + "> in <" + element.getNodeName() + ">");
                }
                inspect(inner);
            } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE
                    || child.getNodeType() == Node.ENTITY_REFERENCE_NODE) {
                throw refuse(child.getNodeName());
            }
        }
    }

    private Column input(Element input) {
        Element expression = only(input, "inputExpression");
        String name = text(expression);
        if (!name.matches("[a-zA-Z]{1,40}") || !Literal.isType(expression.getAttribute("typeRef"))) {
            throw refuse("input “" + name + "”");
        }
        return new Column(name, expression.getAttribute("typeRef"));
    }

    private Column output(Element output) {
        String name = output.getAttribute("name");
        if (!name.matches("[a-zA-Z]{1,40}") || !Literal.isType(output.getAttribute("typeRef"))) {
            throw refuse("output “" + name + "”");
        }
        return new Column(name, output.getAttribute("typeRef"));
    }

    private Row row(int number, Element rule, List<Column> inputs, List<Column> outputs) {
        List<String> conditions = texts(rule, "inputEntry");
        List<String> outcomes = texts(rule, "outputEntry");
        if (conditions.size() != inputs.size() || outcomes.size() != outputs.size()) {
            throw refuse("rule " + number);
        }
        for (int i = 0; i < inputs.size(); i++) {
            if (!Literal.isCondition(inputs.get(i).type(), conditions.get(i))) {
                throw refuse("rule " + number + ": " + conditions.get(i));
            }
        }
        for (int i = 0; i < outputs.size(); i++) {
            if (!Literal.isOutcome(outputs.get(i).type(), outcomes.get(i))) {
                throw refuse("rule " + number + ": " + outcomes.get(i));
            }
        }
        return new Row(conditions, outcomes);
    }

    /** A column asks for a fact that the file itself declares with the same type. */
    private void inputsAreDeclared(Element definitions, List<Column> inputs) {
        Set<Column> declared = new HashSet<>();
        for (Element data : children(definitions, "inputData")) {
            Element variable = only(data, "variable");
            if (!variable.getAttribute("name").equals(data.getAttribute("name"))) {
                throw refuse("inputData “" + data.getAttribute("name") + "”");
            }
            declared.add(new Column(variable.getAttribute("name"), variable.getAttribute("typeRef")));
        }
        if (!declared.equals(new HashSet<>(inputs)) || names(inputs).size() < inputs.size()) {
            throw refuse("inputData");
        }
    }

    private static Set<String> names(List<Column> columns) {
        Set<String> names = new HashSet<>();
        columns.forEach(column -> names.add(column.name()));
        return names;
    }

    private List<String> texts(Element rule, String entry) {
        return children(rule, entry).stream().map(this::text).toList();
    }

    private String text(Element holder) {
        return only(holder, "text").getTextContent().strip();
    }

    private Element only(Element parent, String name) {
        List<Element> found = children(parent, name);
        if (found.size() != 1) {
            throw refuse(found.size() + " × <" + name + ">");
        }
        return found.getFirst();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private Refusal refuse(String why) {
        return new Refusal("policy/not-a-table", file, why);
    }

    private static Map.Entry<String, Allowed> allow(String element, String attributes, String children) {
        return Map.entry(element, new Allowed(words(attributes), words(children)));
    }

    private static Set<String> words(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(" "));
    }
}
