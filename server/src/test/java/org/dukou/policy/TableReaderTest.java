package org.dukou.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.dukou.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A DMN file is foreign code until it is proved to be a table. */
class TableReaderTest {

    private static final String HEAD = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="t" namespace="urn:t">
              <inputData id="way" name="way"><variable name="way" typeRef="string"/></inputData>
            """;

    /** One row for licences, with what it gives the team. */
    static String table(String outcome) {
        return decision("\"LICENCE\"", outcome, "");
    }

    private static String decision(String condition, String outcome, String extra) {
        return HEAD + """
              %s
              <decision id="d" name="t">
                <variable name="t"/>
                <informationRequirement><requiredInput href="#way"/></informationRequirement>
                <decisionTable hitPolicy="UNIQUE">
                  <input><inputExpression typeRef="string"><text>way</text></inputExpression></input>
                  <output name="team" typeRef="string"/>
                  <rule>
                    <inputEntry><text>%s</text></inputEntry>
                    <outputEntry><text>%s</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """.formatted(extra, condition, outcome);
    }

    private static DecisionTable read(String xml) {
        return TableReader.read("t.dmn", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo("policy/not-a-table"));
    }

    @Test
    void aPlainTableIsRead() {
        DecisionTable table = read(table("\"0.50\""));
        assertThat(table.conditionsOf(0)).containsEntry("way", "\"LICENCE\"");
        assertThat(table.outcomesOf(0)).containsEntry("team", "0.50");
    }

    @Test
    void aFileThatCallsJavaIsRefused() {
        refused(HEAD + """
              <businessKnowledgeModel id="b" name="b">
                <encapsulatedLogic kind="Java">
                  <context>
                    <contextEntry><variable name="class"/><literalExpression><text>"java.lang.System"</text></literalExpression></contextEntry>
                    <contextEntry><variable name="method signature"/><literalExpression><text>"exit(int)"</text></literalExpression></contextEntry>
                  </context>
                </encapsulatedLogic>
              </businessKnowledgeModel>
              <decision id="d" name="d"><variable name="d"/><literalExpression><text>b(1)</text></literalExpression></decision>
            </definitions>
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<import namespace=\"urn:other\" importType=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" name=\"o\"/>",
                "<extensionElements><x xmlns=\"urn:x\"/></extensionElements>",
                "<itemDefinition name=\"i\"><typeRef>string</typeRef></itemDefinition>",
                "<decisionService id=\"s\" name=\"s\"/>",
                "<decision id=\"e\" name=\"e\"><variable name=\"e\"/></decision>",
                "<inputData id=\"x\" name=\"x\"><variable name=\"x\" typeRef=\"string\"/></inputData>",
                "<invocation xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>",
                "<?php evil ?>"
            })
    void whateverIsMoreThanATableIsRefused(String extra) {
        refused(decision("-", "\"0.50\"", extra));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.50",
                "way",
                "\"0.\" + \"5\"",
                "if true then \"a\" else \"b\"",
                "{a: 1}",
                "[\"a\"]",
                "function() \"a\"",
                "\"a\\\"b\"",
                "",
                "-",
                "null",
                "@\"2020-01-01\""
            })
    void anOutcomeIsALiteralOfItsType(String outcome) {
        refused(decision("-", outcome, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "way",
                "? = \"a\"",
                "\"a\" , now()",
                "every x in [1] satisfies true",
                "5",
                "not(way)",
                "",
                "string(5)"
            })
    void aConditionIsALiteralOfItsType(String condition) {
        refused(decision(condition, "\"0.50\"", ""));
    }

    @Test
    void aDocumentTypeIsRefused() {
        refused("<!DOCTYPE definitions [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + table("\"&x;\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no xml", "<definitions/>", "<table xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>"
            })
    void whatIsNoDmnIsRefused(String xml) {
        refused(xml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COLLECT", "PRIORITY", "ANY", "RULE ORDER"})
    void onlyOneRowMayAnswer(String hitPolicy) {
        refused(table("\"0.50\"").replace("UNIQUE", hitPolicy));
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        refused(table("\"0.50\"") + " ".repeat(300_000));
    }

    @Test
    void anExpressionLanguageOfItsOwnIsRefused() {
        refused(table("\"0.50\"").replace("name=\"t\" namespace", "expressionLanguage=\"java\" name=\"t\" namespace"));
    }
}
