package org.dukou.document.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dukou.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** Papers look alike everywhere and can be searched: every character comes back as it was written. */
class PressTest {

    private static final Imprint IMPRINT =
            new Imprint("样张", "文〔2026〕0001号", 1, "https://dukou.example.edu.cn/verify/abcdefghjkmnpqrstuvw");

    private final Press press = new Press(new Fonts());

    @Test
    void everyCharacterCanBeReadBack() throws IOException {
        String rare = "李㛃、张𬭎、王䶮、赵龘、马𠮷、钱喆堃、𫖯𬀩𬱖𬶐𩾃、㼆㵑䴖、𬘭𬬭𬭶鿍鿎";
        String text = said("""
                # 专利权转让合同
                ## 第一条 专利
                受让方（乙方）：%s
                |: 20 30 50
                |! 期次 | 金额 | 大写 |
                | 首付 | ￥937,055.00 元 | 人民币玖拾叁万柒仟零伍拾伍元整 |
                ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 +-=%%&<>"'/@#¥$±×≥≤℃“”‘’—…·《》〔〕【】、；：！？
                """.formatted(rare));
        assertThat(text)
                .contains(rare)
                .contains("专利权转让合同", "第一条专利", "期次金额大写", "￥937,055.00元人民币玖拾叁万柒仟零伍拾伍元整")
                .contains(
                        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-=%&<>\"'/@#¥$±×≥≤℃“”‘’—…·《》〔〕【】、；：！？")
                .contains("文〔2026〕0001号第1版", "https://dukou.example.edu.cn/verify/abcdefghjkmnpqrstuvw", "第1页共1页");
    }

    /** GB 2312 and GBK, which every name in a register before 2000 is written with. */
    @Test
    void theWholeOfTheUsualHanIsDrawn() {
        String all = IntStream.rangeClosed(0x4e00, 0x9fa5)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(new Fonts().missing(all)).isEmpty();
    }

    @Test
    void whatNoFontDrawsIsNamedAndNotPrintedAsABox() {
        assertThatThrownBy(() -> said("员工𰻝"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.facts()).containsExactly("𰻝", "U+30EDD"));
    }

    @Test
    void itIsA4WithEmbeddedFontsOnly() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(press.print(Manuscript.set("# 样张\n正文 ABC 㛃"), IMPRINT))) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within());
            assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within());
            assertThat(StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                            .map(name -> font(page, name)))
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded);
        }
    }

    /** A row is never cut by the end of a page, and the head of the table stands on each. */
    @Test
    void aLongTableGoesOnWithItsHeadAndWholeRows() throws IOException {
        StringBuilder text = new StringBuilder("# 发放表\n|: 20 80\n|! 序号 | 说明 |\n");
        for (int i = 1; i <= 60; i++) {
            text.append("| 行")
                    .append(i)
                    .append("首 | ")
                    .append("说明".repeat(60))
                    .append("行")
                    .append(i)
                    .append("尾 |\n");
        }
        try (PDDocument pdf = Loader.loadPDF(press.print(Manuscript.set(text.toString()), IMPRINT))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String said = bare(stripper.getText(pdf));
                assertThat(said).contains("序号说明", "第" + page + "页共" + pdf.getNumberOfPages() + "页");
                for (int i = 1; i <= 60; i++) {
                    assertThat(said.contains("行" + i + "首"))
                            .as("row %d on page %d", i, page)
                            .isEqualTo(said.contains("行" + i + "尾"));
                }
            }
        }
    }

    @Test
    void aPageCanBeLookedAt() {
        byte[] pdf = press.print(Manuscript.set("# 样张"), IMPRINT);
        assertThat(Press.pages(pdf)).isEqualTo(1);
        assertThat(Press.picture(pdf, 1)).startsWith(0x89, 'P', 'N', 'G');
    }

    private String said(String text) throws IOException {
        byte[] printed = press.print(Manuscript.set(text), IMPRINT);
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            return bare(new PDFTextStripper().getText(pdf));
        }
    }

    /** Without what only breaks lines. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static PDFont font(PDPage page, org.apache.pdfbox.cos.COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(0.5f);
    }
}
