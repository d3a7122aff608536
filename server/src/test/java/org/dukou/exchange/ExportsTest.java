package org.dukou.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dukou.deal.Table;
import org.dukou.enterprise.Firms;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.Sheet;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.Api;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DukouTest
class ExportsTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    private final Campus campus;
    private final Exports exports;
    private final Shifts shifts;
    private final Worker worker;
    private final List<Sheet<?>> sheets;
    private final TransactionTemplate transaction;
    private final PassingDays days;
    private final String word = "导" + UUID.randomUUID().toString().substring(0, 8);
    private Campus.Someone officer;

    ExportsTest(
            Campus campus,
            Exports exports,
            Shifts shifts,
            Worker worker,
            List<Sheet<?>> sheets,
            TransactionTemplate transaction,
            PassingDays days) {
        this.campus = campus;
        this.exports = exports;
        this.shifts = shifts;
        this.worker = worker;
        this.sheets = sheets;
        this.transaction = transaction;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
    }

    // --- what is in the file ---

    @Test
    void aListIsTakenOutWithTheRowsItShowsAndSaysHowMany() {
        String code = Firms.code();
        register(word + "甲公司", code);
        register(word + "乙公司", Firms.code());
        register("别的公司" + UUID.randomUUID(), Firms.code());

        Reply job = done(officer, ask(officer, "/api/enterprises", Map.of("q", word)));
        Taken file = fetch(officer, job);

        assertThat(job.at("total").asInt()).isEqualTo(2);
        assertThat(job.text("fileName")).startsWith("企业-").endsWith(".xlsx");
        assertThat(file.head()).containsExactly("名称", "统一社会信用代码", "国家或地区", "境外", "已申报关联关系数");
        assertThat(file.column("名称")).containsExactly(word + "乙公司", word + "甲公司");
        assertThat(file.column("统一社会信用代码")).contains(code);
        assertThat(file.typesOf("统一社会信用代码")).containsOnly("STRING");
        assertThat(file.typesOf("已申报关联关系数")).containsOnly("NUMBER");
        assertThat(file.about())
                .containsEntry("行数", "2")
                .containsEntry("关键词", word)
                .containsEntry("导出人", officer.name());
    }

    @Test
    void aListOfManyPagesIsWholeAndInTheOrderOfTheList() {
        Taken file = fetch(officer, done(officer, ask(officer, "/api/people/register", Map.of())));
        Reply page = officer.browser().get("/api/people/register?size=100").is(200);
        List<String> shown = page.at("items")
                .valueStream()
                .map(row -> row.at("/staffNumber").asString())
                .toList();
        assertThat(file.column("工号").subList(0, shown.size())).isEqualTo(shown);
        assertThat(file.column("工号")).doesNotHaveDuplicates().hasSize(file.rows());
    }

    @Test
    void aSortedListIsTakenOutInItsOrderAndSaysSo() {
        register(word + "甲公司", Firms.code());
        register(word + "乙公司", Firms.code());
        Taken rising =
                fetch(officer, done(officer, ask(officer, "/api/enterprises", Map.of("q", word, "sort", "name"))));
        assertThat(rising.column("名称")).containsExactly(word + "乙公司", word + "甲公司");
        Taken falling =
                fetch(officer, done(officer, ask(officer, "/api/enterprises", Map.of("q", word, "sort", "-name"))));
        assertThat(falling.column("名称")).containsExactly(word + "甲公司", word + "乙公司");
        assertThat(falling.about()).containsEntry("排序", "名称，由大到小");
        officer.browser()
                .post("/api/exports", Map.of("list", "/api/enterprises", "filters", Map.of("sort", "country")))
                .isProblem(400, "request/sort-unknown");
    }

    @Test
    void onlyTheRowsThatWerePickedAreTakenOut() {
        register("甲" + word + "有限公司", Firms.code());
        register("乙" + word + "有限公司", Firms.code());
        register("丙" + word + "有限公司", Firms.code());
        List<String> ids = officer.browser()
                .get("/api/enterprises?q=" + word)
                .is(200)
                .at("items")
                .findValuesAsString("id");
        String picked = ids.get(0) + "," + ids.get(2) + "," + UUID.randomUUID();
        Reply job = done(officer, ask(officer, "/api/enterprises", Map.of("q", word, "only", picked)));
        assertThat(job.at("total").asInt()).isEqualTo(2);
        assertThat(fetch(officer, job).column("名称")).containsExactly("丙" + word + "有限公司", "甲" + word + "有限公司");
        assertThat(fetch(officer, job).about()).containsEntry("勾选的行", "3 行");
    }

    @Test
    void datesAreDatesAndAmountsAreNumbersWithFen() {
        aDealIsProposed();
        Taken file = fetch(officer, done(officer, ask(officer, "/api/deals", Map.of("q", word))));
        assertThat(file.rows()).isEqualTo(1);
        assertThat(file.typesOf("价格（元）")).containsOnly("NUMBER");
        assertThat(new BigDecimal(file.column("价格（元）").getFirst())).isPositive();
        assertThat(file.formatOf("价格（元）")).isEqualTo("#,##0.00");
        assertThat(file.typesOf("进入该状态时间")).containsOnly("NUMBER");
        assertThat(file.formatOf("进入该状态时间")).isEqualTo("yyyy-mm-dd hh:mm");
        assertThat(file.typesOf("交易编号")).containsOnly("STRING");
    }

    @Test
    void whoReadsEnglishGetsAnEnglishFile() {
        register(word, Firms.code());
        Guest english = officer.browser().speaking("en");
        Reply asked = english.post("/api/exports", Map.of("list", "/api/enterprises", "filters", Map.of("q", word)))
                .is(201);
        Taken file = fetch(officer, done(officer, asked));
        assertThat(file.head()).startsWith("Name", "Unified social credit code");
        assertThat(file.about()).containsEntry("Rows", "1");
        officer.browser().speaking("zh-CN");
    }

    @Test
    void nobodysWordsBecomeAFormula() {
        for (String begin : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
            register(begin + word, Firms.code());
        }
        Taken file = fetch(officer, done(officer, ask(officer, "/api/enterprises", Map.of("q", word))));
        assertThat(file.column("名称"))
                .containsExactlyInAnyOrder("'=1+1" + word, "'+1" + word, "'-1" + word, "'@SUM(A1)" + word);
        assertThat(file.typesOf("名称")).containsOnly("STRING");
        assertThat(file.about()).containsKey("撇号");
    }

    @Test
    void rareCharactersSignsAndLongNamesSurvive() {
        String name = "𠮷野家<&>\"'㐂𡋾" + word;
        register(name, Firms.code());
        Taken file = fetch(officer, done(officer, ask(officer, "/api/enterprises", Map.of("q", word))));
        assertThat(file.column("名称")).containsExactly(name);
    }

    // --- who gets what ---

    @Test
    void nobodyTakesOutWhatTheirListDoesNotShow() {
        aDealIsProposed();
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.AUDITOR))) {
            Campus.Someone someone = campus.someone(role, campus.unit(Tier.COLLEGE));
            for (Sheet<?> sheet : sheets) {
                String list = sheet.list();
                long shown = someone.browser()
                        .get(list + "?size=20&q=" + encoded(word))
                        .is(200)
                        .at("total")
                        .asLong();
                Reply job = done(someone, ask(someone, list, Map.of("q", word)));
                assertThat(job.at("total").asLong()).as(role + " " + list).isEqualTo(shown);
                assertThat(fetch(someone, job).rows()).as(role + " " + list).isEqualTo((int) shown);
            }
        }
    }

    @Test
    void whoAuditsReadsAndSetsNothingGoing() {
        Campus.Someone auditor = campus.someone(Role.AUDITOR, campus.unit(Tier.OFFICE));
        auditor.browser()
                .post("/api/exports", Map.of("list", "/api/deals", "filters", Map.of()))
                .is(403);
    }

    @Test
    void whoIsOnlyRewardedFindsNobodyElsesAmounts() {
        Campus.Someone inventor = campus.someone(Role.INVENTOR, campus.college());
        Taken file = fetch(inventor, done(inventor, ask(inventor, "/api/distributions", Map.of())));
        assertThat(file.rows()).isZero();
        assertThat(file.head()).contains("本人所得（元）");
    }

    @Test
    void onlyWhoAskedSeesTheJobAndFetchesTheFile() {
        Reply job = done(officer, ask(officer, "/api/enterprises", Map.of("q", word)));
        Campus.Someone colleague = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        colleague.browser().get("/api/exports/" + job.id()).is(404);
        colleague.browser().get("/api/documents/" + job.text("document")).is(404);
        colleague
                .browser()
                .post("/api/exports/" + job.id() + "/cancellation", Map.of())
                .is(404);
        assertThat(colleague.browser().get("/api/exports").is(200).at("items")).isEmpty();
        assertThat(officer.browser().get("/api/exports").is(200).text("items.0.id"))
                .isEqualTo(job.id());
    }

    @Test
    void everySheetHeedsEveryFilterOfItsList() {
        Api api = Api.of(new Guest(campus.address()));
        for (Sheet<?> sheet : sheets) {
            Set<String> heeded = new TreeSet<>(sheet.filters().keySet());
            Api.Operation list = api.looks().stream()
                    .filter(operation -> operation.path().equals(sheet.list()))
                    .findFirst()
                    .orElseThrow();
            Set<String> offered = new TreeSet<>();
            list.said()
                    .at("/parameters")
                    .valueStream()
                    .filter(one -> one.at("/in").asString().equals("query"))
                    .map(one -> one.at("/name").asString())
                    .filter(name -> !Set.of("after", "size", Asked.SORT).contains(name))
                    .forEach(offered::add);
            assertThat(heeded).as(sheet.list()).isEqualTo(offered);
        }
    }

    @Test
    void everyColumnAndFilterHasItsWords() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            org.dukou.kernel.Words words = org.dukou.kernel.Words.in(locale);
            for (Sheet<?> sheet : sheets) {
                assertThat(words.knows("sheet." + sheet.name()))
                        .as(sheet.name())
                        .isTrue();
                sheet.columns().stream()
                        .map(Column::name)
                        .forEach(name -> assertThat(words.knows("sheet." + sheet.name() + "." + name))
                                .as(sheet.name() + "." + name)
                                .isTrue());
                sheet.filters()
                        .keySet()
                        .forEach(name -> assertThat(words.knows("sheet.filter." + name)
                                        || words.knows("sheet." + sheet.name() + "." + name))
                                .as(sheet.name() + "." + name)
                                .isTrue());
            }
        }
    }

    // --- what cannot be asked ---

    @Test
    void whatTheListWouldNotUnderstandIsRefused() {
        officer.browser()
                .post("/api/exports", Map.of("list", "/api/nothing", "filters", Map.of()))
                .isProblem(400, "exchange/list-unknown");
        officer.browser()
                .post("/api/exports", Map.of("list", "/api/deals", "filters", Map.of("stage", "SAILING")))
                .isProblem(400, "exchange/filter-unknown");
    }

    // --- the work itself ---

    @Test
    void whatAKilledNodeLeftBehindIsWrittenByTheNext() {
        register(word, Firms.code());
        Job left = takenBy("a node that is killed");
        Job taken = shifts.take("the next node", AT_ONCE).orElseThrow();
        assertThat(taken.id()).isEqualTo(left.id());
        worker.work(left, "a node that is killed");
        assertThat(state(left))
                .as("what the dead node would say late is not heard")
                .isEqualTo("RUNNING");
        worker.work(taken, "the next node");
        assertThat(state(left)).isEqualTo("DONE");
        Reply job = officer.browser().get("/api/exports/" + left.id()).is(200);
        assertThat(fetch(officer, job).column("名称")).containsExactly(word);
    }

    @Test
    void aNodeThatStillBeatsKeepsItsJob() {
        Job running = takenBy("a busy node");
        assertThat(shifts.take("an idle node", Duration.ofMinutes(1)).map(Job::id))
                .isNotEqualTo(java.util.Optional.of(running.id()));
        assertThat(shifts.beat(running.id(), "a busy node", 7)).isTrue();
        assertThat(shifts.beat(running.id(), "an idle node", 9)).isFalse();
        assertThat(officer.browser()
                        .get("/api/exports/" + running.id())
                        .at("done")
                        .asInt())
                .isEqualTo(7);
        shifts.fail(running.id(), "a busy node", "exchange/broke-off");
    }

    @Test
    void workThatFellsOneNodeAfterAnotherIsToldAsFailed() {
        Job job = takenBy("node 1");
        shifts.take("node 2", AT_ONCE);
        shifts.take("node 3", AT_ONCE);
        shifts.take("node 4", AT_ONCE);
        Reply told = officer.browser().get("/api/exports/" + job.id()).is(200);
        assertThat(told.text("state")).isEqualTo("FAILED");
        assertThat(told.text("fault")).contains("中断");
    }

    @Test
    void aNodeThatGoesPutsItsJobBack() {
        Job job = takenBy("a node that goes");
        shifts.putBack(job.id(), "a node that goes");
        worker.look();
        assertThat(done(officer, officer.browser().get("/api/exports/" + job.id()))
                        .text("state"))
                .isEqualTo("DONE");
    }

    @Test
    void whatIsCancelledStopsAndLeavesNoFile() {
        Job job = takenBy("a busy node");
        Reply cancelled = officer.browser()
                .post("/api/exports/" + job.id() + "/cancellation", Map.of())
                .is(200);
        assertThat(cancelled.text("state")).isEqualTo("CANCELLED");
        worker.work(job, "a busy node");
        Reply after = officer.browser().get("/api/exports/" + job.id()).is(200);
        assertThat(after.text("state")).isEqualTo("CANCELLED");
        assertThat(after.at("document").isNull()).isTrue();
        officer.browser()
                .post("/api/exports/" + job.id() + "/cancellation", Map.of())
                .isProblem(409, "exchange/over-already");
    }

    @Test
    void fiveAtATimeAreEnoughForOnePerson() {
        List<Job> five =
                List.of(1, 2, 3, 4, 5).stream().map(n -> takenBy("node " + n)).toList();
        officer.browser()
                .post("/api/exports", Map.of("list", "/api/deals", "filters", Map.of()))
                .isProblem(409, "exchange/enough-under-way");
        five.forEach(job -> officer.browser()
                .post("/api/exports/" + job.id() + "/cancellation", Map.of())
                .is(200));
    }

    @Test
    void theFileIsGoneAfterItsWeek() {
        Reply job = done(officer, ask(officer, "/api/enterprises", Map.of("q", word)));
        days.pass(6);
        officer.browser().get("/api/documents/" + job.text("document")).is(200);
        days.pass(2);
        officer.browser().get("/api/documents/" + job.text("document")).is(404);
        Reply told = officer.browser().get("/api/exports/" + job.id()).is(200);
        assertThat(told.at("document").isNull()).isTrue();
        assertThat(told.text("state")).isEqualTo("DONE");
    }

    // --- givens ---

    /** Asked for and in the same stroke taken by a node that is not this one. */
    private Job takenBy(String node) {
        return transaction.execute(status -> ActingAs.call(officer.viewer(), () -> {
            Job job = exports.ask(officer.viewer(), "/api/enterprises", Map.of("q", word), Locale.SIMPLIFIED_CHINESE);
            Job taken = shifts.take(node, Duration.ofDays(1)).orElseThrow();
            assertThat(taken.id()).isEqualTo(job.id());
            return taken;
        }));
    }

    private String state(Job job) {
        return officer.browser().get("/api/exports/" + job.id()).is(200).text("state");
    }

    private void aDealIsProposed() {
        Table table = new Table(campus);
        Reply deal = table.open("ASSIGNMENT", table.firm("受让方" + word), table.accepted(word));
        table.readyToPropose(deal, "400000.00");
        table.propose(deal).is(200);
    }

    private void register(String name, String code) {
        officer.browser().post("/api/enterprises", Firms.named(name, code)).is(201);
    }

    static Reply ask(Campus.Someone who, String list, Map<String, String> filters) {
        return who.browser()
                .post("/api/exports", Map.of("list", list, "filters", filters))
                .is(201);
    }

    /** Asks how it stands until it is over, as the page does. */
    static Reply done(Campus.Someone who, Reply asked) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        Reply job = asked;
        while (Set.of("WAITING", "RUNNING").contains(job.text("state")) && System.nanoTime() < giveUp) {
            Thread.onSpinWait();
            job = who.browser().get("/api/exports/" + asked.id()).is(200);
        }
        assertThat(job.text("state")).as(job.body()).isEqualTo("DONE");
        return job;
    }

    static Taken fetch(Campus.Someone who, Reply job) {
        return Taken.of(who.browser().fetch("/api/documents/" + job.text("document")));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
