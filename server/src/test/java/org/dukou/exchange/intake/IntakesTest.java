package org.dukou.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DukouTest
class IntakesTest {

    private final Campus campus;
    private final IntakeShifts shifts;
    private final IntakeWorker worker;
    private final IntakeClerk clerk;
    private final JdbcClient jdbc;
    private final String word = "存" + UUID.randomUUID().toString().substring(0, 8);
    private Campus.Someone officer;

    IntakesTest(Campus campus, IntakeShifts shifts, IntakeWorker worker, IntakeClerk clerk, JdbcClient jdbc) {
        this.campus = campus;
        this.shifts = shifts;
        this.worker = worker;
        this.clerk = clerk;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void furnish() {
        officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
    }

    private Importing csv(String csv) {
        return Importing.of(officer, "results", csv);
    }

    private Reply found() {
        return officer.browser()
                .get("/api/disclosures?size=100&q=" + java.net.URLEncoder.encode(word, StandardCharsets.UTF_8))
                .is(200);
    }

    private List<String> titles() {
        return found().at("items").findValuesAsString("title");
    }

    // --- what is recognised, shown and taken ---

    @Test
    void headsAreRecognisedByNameAndSynonymWhereverTheyStand() {
        Importing table = csv("某大学成果台账\n\n序号,项目名称（必填）,发明人,专利号,完成年份\n1,%s甲,张三、李四,,2019\n".formatted(word));
        assertThat(table.view().at("headPlace").asInt()).isEqualTo(3);
        assertThat(table.columns()).isEqualTo(Map.of("title", 1, "team", 2, "rights", 3, "year", 4));
    }

    @Test
    void nothingChangesBeforeItIsConfirmed() {
        Importing table =
                csv("成果名称,年份\n%s甲,2019\n\n%s乙,2020年\n".formatted(word, word)).checked();
        assertThat(table.count("fresh")).isEqualTo(2);
        assertThat(table.count("blank")).isEqualTo(1);
        assertThat(titles()).isEmpty();
        table.taken();
        assertThat(titles()).containsExactlyInAnyOrder(word + "甲", word + "乙");
    }

    @Test
    void anImportedResultSaysWhereItCameFromAndKeepsEveryCell() {
        csv("成果名称,完成人,专利号,金额（万元）,备注\n%s甲,张三60%%、李四40%%,%s,66.84,=面议\n".formatted(word, word))
                .checked()
                .taken();
        String id = found().text("items.0.id");
        Reply result = officer.browser().get("/api/disclosures/" + id).is(200);
        assertThat(result.text("stage")).isEqualTo("INHERITED");
        assertThat(result.text("number")).matches("存〔\\d{4}〕\\d{4,}号");
        assertThat(result.text("content.ip.0.number")).isEqualTo(word);
        assertThat(result.at("content.team.0.share").asInt()).isEqualTo(60);
        assertThat(result.text("origin.file")).isEqualTo("台账.csv");
        assertThat(result.at("origin.place").asInt()).isEqualTo(2);
        assertThat(result.at("origin.cells").toString()).contains("\"金额（万元）\":\"66.84\"", "\"备注\":\"=面议\"");
        Reply story =
                officer.browser().get("/api/timeline?kind=disclosure&id=" + id).is(200);
        assertThat(story.body()).contains(officer.name() + " 从台账“台账.csv”导入");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String csv = "成果名称,完成人,年份,技术领域,专利号\n%s甲,张三、李四,2019,机械,\n%s乙,王五,2020,电子,%s\n".formatted(word, word, word);
        csv(csv).checked().taken();
        Importing again = csv(csv).checked();
        assertThat(again.count("same")).isEqualTo(2);
        assertThat(again.count("fresh") + again.count("changed")).isZero();
        again.act("confirmation", Map.of("alikeToo", false)).isProblem(409, "intake/nothing-to-take");
        assertThat(again.view().at("may").toString()).doesNotContain("CONFIRM");
    }

    @Test
    void whatIsOtherwiseIsShownBeforeAndAfter() {
        csv("成果名称,完成人,年份\n%s甲,张三,2019\n".formatted(word)).checked().taken();
        Importing edited =
                csv("成果名称,完成人,年份,技术领域\n%s甲,张三、李四,,机械\n".formatted(word)).checked();
        assertThat(edited.count("changed")).isEqualTo(1);
        assertThat(edited.rows("CHANGED").at("items.0.differences").toString())
                .isEqualTo("[{\"column\":\"field\",\"before\":\"\",\"after\":\"机械\"},"
                        + "{\"column\":\"team\",\"before\":\"张三\",\"after\":\"张三、李四\"}]");
        edited.taken();
        Reply result = officer.browser().get("/api/disclosures/" + found().text("items.0.id"));
        assertThat(result.text("content.field")).isEqualTo("机械");
        assertThat(result.at("origin.year").asInt()).isEqualTo(2019);
        edited.takenBack();
        result = officer.browser().get("/api/disclosures/" + found().text("items.0.id"));
        assertThat(result.text("content.field")).isEmpty();
        assertThat(result.at("content.team")).hasSize(1);
    }

    @Test
    void rowsThatShareARightStayApartAndAnotherTitleWithItIsAskedAbout() {
        String csv = "成果名称,专利号\n%s甲,%s\n%s乙,%s\n".formatted(word, word, word, word);
        csv(csv).checked().taken();
        assertThat(csv(csv).checked().count("same")).isEqualTo(2);
        assertThat(csv("成果名称,专利号\n%s丙,%s\n".formatted(word, word)).checked().count("alike"))
                .isEqualTo(1);
    }

    @Test
    void theColumnsAreRememberedForTheSameHeads() {
        String csv = "%s,备注\n%s甲,x\n".formatted(word, word);
        assertThat(csv(csv).view().at("columns").toString()).isEqualTo("{}");
        csv(csv).checked(Map.of("title", 0), Map.of());
        assertThat(csv(csv).view().at("columns").toString()).isEqualTo("{\"title\":0}");
    }

    @Test
    void aNeededColumnThatNobodyNamesIsAskedFor() {
        csv("名字不详,备注\n%s甲,x\n".formatted(word))
                .act("check", Map.of("columns", Map.of(), "defaults", Map.of()))
                .isProblem(400, "intake/column-missing");
    }

    // --- bad rows ---

    @Test
    void everyFaultIsToldWithItsRowAndColumnInBothLanguages() {
        Importing table = csv(String.join(
                        "\n",
                        "成果名称,成熟度,年份,专利号,学院,完成人",
                        word + "甲,10,2019,,,",
                        ",3,2091,,,",
                        word + "乙,3,2019,ZL202010123456.7,没有的学院,张三60%、李四",
                        word + "丙,3,2019,,没有的学院,",
                        word + "丁,3,2019,,,"))
                .checked();
        assertThat(table.count("fresh")).isEqualTo(1);
        assertThat(table.reasons("BAD"))
                .containsExactly(
                        "2 “成熟度（1–9）”：“10”应为 1 至 9 的整数。",
                        "3 “成果名称”：不能为空。；“年份”：“2091”不可能：年份应在 1900 至 %d 之间。".formatted(year()),
                        "4 “完成人”：只有一部分完成人写了贡献比例，请都写上，或都不写。；“知识产权号”：“ZL202010123456.7”的校验位不对，应为 2。",
                        "5 “学院”：没有名为“没有的学院”的单位。");
        officer.browser().speaking("en");
        assertThat(table.reasons("BAD").getFirst())
                .isEqualTo("2 “Readiness (1–9)”: “10” should be a whole number from 1 to 9.");
        officer.browser().speaking("zh-CN");
    }

    private static int year() {
        return new org.dukou.kernel.time.HouseClock().today().getYear();
    }

    @Test
    void goodRowsAreTakenAndBadOnesComeBackToBeCorrectedAndBroughtAgain() throws IOException {
        Importing table = csv("成果名称,成熟度,备注\n%s甲,3,a\n%s乙,12,'=1+1\n%s丙,,\n".formatted(word, word, word))
                .checked()
                .taken();
        assertThat(table.view().at("rest").asInt()).isEqualTo(1);
        assertThat(titles()).containsExactlyInAnyOrder(word + "甲", word + "丙");
        byte[] rest = table.rest();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(rest))) {
            var lines = book.getFirstSheet().read();
            assertThat(lines.get(0).stream().map(cell -> cell.getText()))
                    .containsExactly("未导入的原因", "原文件行号", "成果名称", "成熟度", "备注");
            assertThat(lines.get(1).stream().map(cell -> cell.getText()))
                    .containsExactly("“成熟度（1–9）”：“12”应为 1 至 9 的整数。", "3", word + "乙", "12", "'=1+1");
        }
        Importing again = Importing.of(officer, "results", "台账-未导入的行.xlsx", rest);
        assertThat(again.columns()).isEqualTo(Map.of("title", 2, "trl", 3));
        assertThat(again.checked().reasons("BAD")).hasSize(1);
    }

    @Test
    void rowsOfTheSameThingAreTakenOnceAndLookalikesOnlyWhenSomebodySaysSo() {
        csv("成果名称\n%s一种装置\n".formatted(word)).checked().taken();
        Importing table = csv("成果名称,年份\n%s一种 装置。,2019\n%s乙,2019\n%s乙,2020\n".formatted(word, word, word))
                .checked();
        assertThat(table.count("alike")).isEqualTo(1);
        assertThat(table.reasons("TWICE")).containsExactly("4 与第 3 行是同一项。");
        assertThat(table.reasons("ALIKE").getFirst()).contains("很像").contains(word + "一种装置");
        table.taken();
        assertThat(titles()).containsExactlyInAnyOrder(word + "一种装置", word + "乙");
        Importing again = csv("成果名称\n%s一种 装置。\n".formatted(word)).checked().taken(true);
        assertThat(again.view().at("rest").asInt()).isZero();
        assertThat(titles()).contains(word + "一种 装置。");
    }

    // --- undo ---

    @Test
    void aWholeImportIsTakenBackAndItsStoryStays() {
        Importing table =
                csv("成果名称\n%s甲\n%s乙\n".formatted(word, word)).checked().taken();
        String id = found().text("items.0.id");
        table.takenBack();
        assertThat(titles()).isEmpty();
        officer.browser().get("/api/disclosures/" + id).is(404);
        assertThat(jdbc.sql("select said from journal where matter_id = :id order by id")
                        .param("id", UUID.fromString(id))
                        .query(String.class)
                        .list())
                .containsExactly("disclosure.said.brought-in", "disclosure.said.taken-back");
        assertThat(table.view().at("may")).isEmpty();
        csv("成果名称\n%s甲\n%s乙\n".formatted(word, word)).checked().taken();
        assertThat(titles()).hasSize(2);
    }

    @Test
    void whatSomebodyHasGoneOnFromIsNotTakenBack() {
        Importing first = csv("成果名称,年份\n%s甲,2019\n%s乙,2019\n".formatted(word, word))
                .checked()
                .taken();
        Importing second = csv("成果名称,年份\n%s乙,2020\n".formatted(word)).checked().taken();
        first.act("undoing", Map.of()).is(200);
        first.until("TAKEN");
        assertThat(first.view().text("fault")).contains(word + "乙").contains("不能整批撤销");
        assertThat(titles()).hasSize(2);
        second.takenBack();
        first.takenBack();
        assertThat(titles()).isEmpty();
    }

    @Test
    void aFileThatBelongsToAResultKeepsItsImport() {
        Importing table = csv("成果名称\n%s甲\n".formatted(word)).checked().taken();
        jdbc.sql("""
                        insert into thread (from_kind, from_id, to_kind, to_id, why, at)
                        select 'disclosure', id, 'deal', gen_random_uuid(), 'result-of-deal', now() from disclosure
                        where title = :title
                        """).param("title", word + "甲").update();
        table.act("undoing", Map.of()).is(200);
        table.until("TAKEN");
        assertThat(table.view().text("fault")).contains(word + "甲");
        assertThat(titles()).hasSize(1);
    }

    // --- work that is interrupted ---

    @Test
    void aKillInTheMiddleLeavesNothingAndTheNextNodeDoesItAll() {
        Importing table = csv("成果名称\n"
                        + String.join(
                                "\n",
                                IntStream.range(0, 1200)
                                        .mapToObj(i -> word + "第" + i)
                                        .toList()))
                .checked();
        assertThat(table.count("fresh")).isEqualTo(1200);
        UUID id = UUID.fromString(table.view().id());
        // The node of this test takes it up first, as if it were another that dies after the first rows.
        jdbc.sql("update exchange_intake set phase = 'TAKING', version = version + 1 where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update exchange_intake_run set node = null, beat = null where intake = :id")
                .param("id", id)
                .update();
        Optional<Intake> mine = shifts.take("dying", Duration.ofHours(1))
                .filter(intake -> intake.id().equals(id));
        if (mine.isPresent()) {
            try {
                clerk.work(mine.get(), "dying", (done, total) -> {
                    assertThat(titles()).as("nobody sees half of it").isEmpty();
                    if (done >= 1000) {
                        throw new IllegalStateException("killed");
                    }
                });
            } catch (IllegalStateException killed) {
                assertThat(titles()).isEmpty();
            }
            jdbc.sql("update exchange_intake_run set beat = now() - interval '1 hour' where intake = :id")
                    .param("id", id)
                    .update();
            worker.look();
        }
        table.until("TAKEN");
        assertThat(found().at("total").asLong()).isEqualTo(1200);
        table.takenBack();
    }

    @Test
    void aCheckCanBeLaidAside() {
        Importing table = csv("成果名称\n%s甲\n".formatted(word)).checked();
        table.act("discard", Map.of()).is(200);
        assertThat(table.until("DISCARDED").view().at("may")).isEmpty();
        assertThat(table.rows("NEW").at("total").asLong()).isZero();
    }

    // --- who may ---

    @Test
    void onlyWhoBroughtATableSeesIt() {
        Importing table = csv("成果名称\n%s甲\n".formatted(word)).checked();
        String path = "/api/imports/" + table.view().id();
        Campus.Someone colleague = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        colleague.browser().get(path).is(404);
        colleague.browser().get(path + "/rows").is(404);
        colleague.browser().get(path + "/rest").is(404);
        colleague
                .browser()
                .post(
                        path + "/confirmation",
                        Map.of("alikeToo", false),
                        table.view().version())
                .is(404);
        assertThat(colleague.browser().get("/api/imports").is(200).at("items")).isEmpty();
    }

    @Test
    void whoMayNotBringResultsIsNotLetTo() {
        Campus.Someone hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        assertThat(Importing.bring(hr, "results", "a.csv", "成果名称\n甲\n".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(403);
        Campus.Someone inventor = campus.someone(Role.INVENTOR, campus.college());
        inventor.browser().get("/api/imports").is(403);
    }

    @Test
    void aTableAloneIsNotTakenForWhatSomebodyElseUploaded() {
        Campus.Someone colleague = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        Reply uploaded =
                colleague.browser().upload("/api/documents", "a.csv", "成果名称\n甲\n".getBytes(StandardCharsets.UTF_8));
        officer.browser()
                .post("/api/imports", Map.of("sheet", "results", "document", uploaded.id()))
                .isProblem(400, "document/unknown");
    }

    // --- the files of the world ---

    @Test
    void realCasesAreImportedAsTheyAre() throws IOException {
        byte[] csv =
                IntakesTest.class.getResourceAsStream("/tables/real-cases.csv").readAllBytes();
        Importing table =
                Importing.of(officer, "results", "real-cases.csv", csv).checked();
        long rows = new String(csv, StandardCharsets.UTF_8).lines().count() - 1;
        assertThat(table.reasons("BAD")).isEmpty();
        assertThat(table.count("fresh") + table.count("same") + table.count("changed") + table.count("alike"))
                .isEqualTo(rows);
        if (table.count("fresh") > 0) {
            table.taken();
        }
        assertThat(Importing.of(officer, "results", "real-cases.csv", csv)
                        .checked()
                        .count("same"))
                .isEqualTo(rows);
        byte[] gb = new String(csv, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
        assertThat(Importing.of(officer, "results", "gb.csv", gb).checked().count("same"))
                .isEqualTo(rows);
    }

    @Test
    void naughtyTextIsKeptWordForWord() {
        List<String> naughty = List.of(
                "<script>alert(1)</script>",
                "Robert'); DROP TABLE disclosure;--",
                "𠮷㐂👩‍🔬",
                "{{7*7}} ${x}",
                "\\u0000 %00 &lt;",
                "ﷺ ‮abc");
        csv("成果名称,备注\n"
                        + String.join(
                                "\n",
                                naughty.stream()
                                        .map(text -> "\"" + word + text.replace("\"", "\"\"") + "\",x")
                                        .toList()))
                .checked()
                .taken();
        assertThat(titles())
                .containsExactlyInAnyOrderElementsOf(
                        naughty.stream().map(text -> word + text).toList());
    }

    @Test
    void aRowThatNoDatabaseCanKeepComesBackAndTheOthersAreTaken() {
        Importing table = csv("成果名称,备注\n%s甲,a\u0000b\n%s乙,x,太多,了\n%s丙,x\n".formatted(word, word, word))
                .checked();
        assertThat(table.reasons("BAD")).containsExactly("2 有无法识别的字符。", "3 这一行有 4 格，表头只有 2 列。");
        assertThat(table.count("fresh")).isEqualTo(1);
    }
}
