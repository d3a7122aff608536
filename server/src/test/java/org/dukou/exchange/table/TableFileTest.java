package org.dukou.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dukou.kernel.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as the world sends them. */
class TableFileTest {

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Map<Integer, List<String>> read(Path file) throws IOException {
        Map<Integer, List<String>> rows = new LinkedHashMap<>();
        TableFile.open(file).read((place, cells) -> {
            rows.put(place, cells);
            return true;
        });
        return rows;
    }

    private void isRefused(byte[] content, String slug) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.slug()).isEqualTo(slug));
    }

    // --- text ---

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void chineseIsReadInEveryEncodingOfTheOffice(String encoding) throws IOException {
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        String rare = encoding.equals("GBK") ? "甲" : "𠮷㐂";
        Path file = file((mark + "名称,金额\r\n鹦鹉人工繁殖巢箱" + rare + ",40000\r\n").getBytes(Charset.forName(encoding)));
        assertThat(read(file))
                .containsEntry(1, List.of("名称", "金额"))
                .containsEntry(2, List.of("鹦鹉人工繁殖巢箱" + rare, "40000"));
    }

    @Test
    void theMarkAtTheHeadIsNoPartOfTheFirstName() throws IOException {
        assertThat(read(file("\uFEFF名称,年\n甲,2019\n".getBytes(StandardCharsets.UTF_8)))
                        .get(1))
                .containsExactly("名称", "年");
    }

    @Test
    void commasTabsAndSemicolonsAreToldApart() throws IOException {
        for (String delimiter : List.of(",", "\t", ";", "，")) {
            Path file = file(("\"名称\"" + delimiter + "年\n\"甲" + delimiter + "乙\"" + delimiter + "2019\n")
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(read(file)).containsEntry(2, List.of("甲" + delimiter + "乙", "2019"));
        }
    }

    @Test
    void blankLinesAreCountedLineBreaksInACellAreNot() throws IOException {
        Map<Integer, List<String>> rows = read(file("名称,年\n\n\"甲\n乙\",2019\n丙,2020".getBytes(StandardCharsets.UTF_8)));
        assertThat(rows).containsEntry(3, List.of("甲\n乙", "2019")).containsEntry(4, List.of("丙", "2020"));
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedAndNamesItsRow() throws IOException {
        Path file = file("名称,年\n甲,2019\n\"乙,2020\n丙,2021\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.slug()).isEqualTo("table/quote-open");
            assertThat(invalid.facts()).containsExactly(3);
        });
    }

    @Test
    void whatIsNoTableIsRefusedClearly() throws IOException {
        isRefused(new byte[0], "table/empty");
        isRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}, "table/old-excel");
        isRefused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "table/broken");
        isRefused(new byte[] {(byte) 0x81, 0x00, (byte) 0xFF, (byte) 0xFF, 0x20}, "table/encoding-unknown");
        isRefused(new byte[10_000], "table/not-a-table");
        isRefused(("名称\n" + "甲".repeat(40_000) + "\n").getBytes(StandardCharsets.UTF_8), "table/cell-too-long");
        isRefused(("名称\n" + ",".repeat(400) + "\n").getBytes(StandardCharsets.UTF_8), "table/too-wide");
    }

    // --- workbooks ---

    private Path workbook(java.util.function.Consumer<XSSFWorkbook> filled) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filled.accept(book);
            book.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case String text -> row.createCell(i).setCellValue(text);
                case Double number -> row.createCell(i).setCellValue(number);
                case Boolean yes -> row.createCell(i).setCellValue(yes);
                default -> throw new IllegalArgumentException();
            }
        }
    }

    @Test
    void cellsSayWhatASpreadsheetShows() throws IOException {
        Path file = workbook(book -> {
            Sheet sheet = book.createSheet("表");
            row(sheet, 0, "名称", 40000.0, 0.1 + 0.2, true, 12345678901.0, "0012");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            Cell date = sheet.getRow(0).createCell(6);
            date.setCellValue(LocalDate.of(2019, 11, 26));
            date.setCellStyle(day);
            CellStyle money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("[Red]#,##0.00\"元\""));
            Cell amount = sheet.getRow(0).createCell(7);
            amount.setCellValue(1234.5);
            amount.setCellStyle(money);
            Cell sum = sheet.getRow(0).createCell(8);
            sum.setCellFormula("B1*2");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
            Cell fault = sheet.getRow(0).createCell(9);
            fault.setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(fault);
        });
        assertThat(read(file).get(1))
                .containsExactly(
                        "名称",
                        "40000",
                        "0.3",
                        "TRUE",
                        "12345678901",
                        "0012",
                        "2019-11-26",
                        "1234.5",
                        "80000",
                        "#DIV/0!");
    }

    @Test
    void mergedCellsMeanTheSameForAllOfTheirRows() throws IOException {
        Path file = workbook(book -> {
            Sheet sheet = book.createSheet("表");
            row(sheet, 0, "学院", "名称");
            row(sheet, 1, "机械学院", "甲");
            row(sheet, 2, "", "乙");
            row(sheet, 3, "", "丙");
            row(sheet, 4, "", "");
            row(sheet, 5, "", "丁");
            sheet.addMergedRegion(new CellRangeAddress(1, 4, 0, 0));
        });
        Map<Integer, List<String>> rows = read(file);
        assertThat(rows).containsEntry(3, List.of("机械学院", "乙")).containsEntry(4, List.of("机械学院", "丙"));
        assertThat(rows.getOrDefault(5, List.of())).allMatch(String::isEmpty);
        assertThat(rows).containsEntry(6, List.of("", "丁"));
    }

    @Test
    void theFirstSheetWithRowsIsReadAndOthersAreNamed() throws IOException {
        Path file = workbook(book -> {
            book.createSheet("空");
            row(book.createSheet("藏起来的"), 0, "不读");
            row(book.createSheet("成果"), 0, "名称");
            row(book.createSheet("合同"), 0, "编号");
            book.setSheetHidden(1, true);
        });
        assertThat(read(file)).containsEntry(1, List.of("名称"));
        assertThat(TableFile.open(file).left()).containsExactly("合同");
    }

    @Test
    void aZipThatUnpacksWithoutEndIsRefusedInTime() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] nothing = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 1500; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> TableFile.open(bomb))
                        .isInstanceOfSatisfying(
                                Invalid.class,
                                invalid -> assertThat(invalid.slug()).isEqualTo("table/too-much-inside")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>",
                "<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
            })
    void nothingIsFetchedOrMultipliedByTheXmlInside(String doctype) throws IOException {
        Path book = workbook(one -> row(one.createSheet("表"), 0, "名称"));
        Path poisoned = folder.resolve("poisoned.xlsx");
        try (ZipFile from = new ZipFile(book.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(poisoned))) {
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    content = xml.replaceFirst("(<sst)", java.util.regex.Matcher.quoteReplacement(doctype) + "$1")
                            .replace("名称", "&c;")
                            .getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content);
                to.closeEntry();
            }
        }
        List<String> seen = new ArrayList<>();
        try {
            TableFile.open(poisoned).read((place, cells) -> seen.addAll(cells));
        } catch (Invalid refused) {
            assertThat(refused.slug()).startsWith("table/");
        }
        assertThat(String.join("", seen)).doesNotContain("root:").doesNotContain("aaaaaaaaaaaa");
    }

    @Test
    void aWorkbookCutOffInTheMiddleIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(workbook(one -> row(one.createSheet("表"), 0, "名称")));
        isRefused(java.util.Arrays.copyOf(whole, whole.length / 2), "table/broken");
    }
}
