package org.dukou.disclosure;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long people wait at a page among many results: the list, narrowed, searched by what a title contains; a result opened;
 * a form saved; an act carried out. Each beside what the desk's own query costs on the same connection in the same run:
 * {@code bench/pages}. It is no test: it prints.
 */
@DukouTest
class PagesBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int WARM = Integer.getInteger("bench.warm", 300);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);

    private static final List<String> WORDS = List.of("光栅", "镁铝合金", "燃料电池", "桥梁监测", "制备工艺", "高强芯片");

    private final Campus campus;
    private final JdbcClient jdbc;
    private final DisclosureList list;
    private final Environment environment;

    private Campus.Someone inventor;
    private Campus.Someone collegeOfficer;
    private Campus.Someone officer;

    PagesBench(Campus campus, JdbcClient jdbc, DisclosureList list, Environment environment) {
        this.campus = campus;
        this.jdbc = jdbc;
        this.list = list;
        this.environment = environment;
    }

    @Test
    void amongManyResults() {
        UnitId college = campus.college();
        inventor = campus.someone(Role.INVENTOR, college);
        collegeOfficer = campus.someone(Role.COLLEGE_OFFICER, college);
        officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        campus.someone(Role.SECRECY_OFFICE, campus.unit(Tier.OFFICE));
        generate(inventor.browser()
                .post("/api/disclosures", Map.of("draft", draft("光栅").id()))
                .is(201)
                .id());
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Viewer viewer = officer.viewer();
        looks("list", "", _ -> nothing(), viewer);
        looks("list by stage", "?stage=SUBMITTED", _ -> only(Stage.SUBMITTED), viewer);
        for (int round = 0; round < WORDS.size(); round++) {
            String word = WORDS.get(round);
            looks("search " + word, "?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8), _ -> said(word), viewer);
        }
        opens();
        saves();
        acts();
        System.out.printf(
                "heap at most %d MB%n",
                pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
    }

    private static DisclosureList.Filter nothing() {
        return new DisclosureList.Filter(null, null, null, false);
    }

    private static DisclosureList.Filter only(Stage stage) {
        return new DisclosureList.Filter(null, stage, null, false);
    }

    private static DisclosureList.Filter said(String word) {
        return new DisclosureList.Filter(word, null, null, false);
    }

    private void looks(String what, String query, IntFunction<DisclosureList.Filter> filter, Viewer viewer) {
        Guest browser = officer.browser();
        measured(
                what,
                round -> browser.get("/api/disclosures" + query).is(200),
                round -> ActingAs.call(viewer, () -> list.page(viewer, filter.apply(round), null, null, 20)));
    }

    private void opens() {
        Guest browser = officer.browser();
        List<UUID> some = some("ACCEPTED");
        measured(
                "open",
                round -> browser.get("/api/disclosures/" + some.get(Math.floorMod(round, some.size())))
                        .is(200),
                round -> jdbc.sql("select * from disclosure where id = :id and audience && array['office']")
                        .param("id", some.get(Math.floorMod(round, some.size())))
                        .query()
                        .listOfRows());
    }

    private void saves() {
        Guest browser = inventor.browser();
        Reply[] draft = {draft("燃料电池")};
        Map<String, Object> content = content("燃料电池");
        measured(
                "save a form",
                round -> {
                    content.put("problem", "现有产品贵 " + round);
                    draft[0] = browser.put("/api/disclosure-drafts/" + draft[0].id(), content, draft[0].version())
                            .is(200);
                    return draft[0];
                },
                round -> jdbc.sql("update draft set saved_at = now() where id = :id")
                        .param("id", UUID.fromString(draft[0].id()))
                        .update());
    }

    /** Each result once: accepted by the college, with its line in the journal and all who listen. */
    private void acts() {
        Guest browser = collegeOfficer.browser();
        List<UUID> waiting = some("SUBMITTED");
        measured(
                "an act (answer)",
                round -> browser.post(
                                "/api/disclosures/" + waiting.get(WARM + round) + "/answer",
                                Map.of("type", "Accept", "paperSeen", false),
                                0)
                        .is(200),
                round -> jdbc.sql("update disclosure set stage_since = stage_since where id = :id")
                        .param("id", waiting.get(WARM + round))
                        .update());
    }

    private List<UUID> some(String stage) {
        return jdbc.sql(
                        "select id from disclosure where number like '样%' and stage = :stage order by md5(id::text) limit :most")
                .param("stage", stage)
                .param("most", WARM + ROUNDS + 1)
                .query(UUID.class)
                .list();
    }

    private interface Step {
        Object take(int round);
    }

    private static void measured(String what, Step whole, Step bare) {
        List<Double> over = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        long bytes = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            long began = System.nanoTime();
            Object answer = whole.take(round);
            long between = System.nanoTime();
            bare.take(round);
            long ended = System.nanoTime();
            if (round >= 0) {
                over.add((between - began) / 1e6);
                alone.add((ended - between) / 1e6);
                bytes = Math.max(
                        bytes,
                        answer instanceof Reply reply ? reply.body().getBytes(StandardCharsets.UTF_8).length : 0);
            }
        }
        System.out.printf(
                "%-16s over HTTP %6.2f / %6.2f ms, its own query %6.2f / %6.2f ms, added %5.2f / %5.2f ms, %,d bytes%n",
                what,
                at(over, 0.5),
                at(over, 0.95),
                at(alone, 0.5),
                at(alone, 0.95),
                at(over, 0.5) - at(alone, 0.5),
                at(over, 0.95) - at(alone, 0.95),
                bytes);
    }

    private static double at(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part)));
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /** Results like one that went through the form, under other titles: whole, to be opened and acted upon. */
    private void generate(String model) {
        jdbc.sql("""
                        with lists as materialized (select
                            array['宽带','高强','低温','柔性','超快','微型','智能','高效','耐蚀','轻质','多维','精密'] as how,
                            array['光纤传感','光栅解调','镁铝合金','燃料电池','数控机床','污水处理','芯片封装','轴承润滑','隔离膜','离心泵','桥梁监测','图像识别'] as what,
                            array['方法','装置','系统','制备工艺','结构','材料','控制策略','检测仪'] as thing),
                        named as (select n, how[1 + n % 12] || what[1 + (n / 7) % 12] || thing[1 + (n / 11) % 8] || n % 997 as title
                            from lists, generate_series(1, :rows) n)
                        insert into disclosure (id, version, audience, number, stage, stage_since, title, title_grams,
                            one_sentence, field, industry, trl, college, college_name, submitted_by, submitter, submitted_at,
                            content, confirmations)
                        select gen_random_uuid(), 0, m.audience, '样〔2026〕' || lpad(n::text, 7, '0') || '号',
                            case n % 3 when 0 then 'ACCEPTED' else m.stage end, m.stage_since - n * interval '1 minute',
                            named.title, pairs_of(named.title), m.one_sentence, m.field, m.industry, m.trl, m.college,
                            m.college_name, m.submitted_by, m.submitter, m.submitted_at,
                            jsonb_set(m.content, '{title}', to_jsonb(named.title)), m.confirmations
                        from named, disclosure m where m.id = cast(:model as uuid)
                        """).param("rows", ROWS).param("model", model).update();
        countedByTheDatabase();
    }

    /** Its own clerk would do so within a minute; nobody waits for it here. */
    private void countedByTheDatabase() {
        try (Connection owner = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.flyway.url"),
                        environment.getRequiredProperty("spring.flyway.user"),
                        environment.getRequiredProperty("spring.flyway.password"));
                Statement statement = owner.createStatement()) {
            statement.execute("vacuum analyze disclosure");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Reply draft(String title) {
        Guest browser = inventor.browser();
        Reply check = browser.post(
                        "/api/secrecy-checks",
                        Map.of(
                                "secretProject",
                                "NO",
                                "defenceFunding",
                                "NO",
                                "securityOrKeyTechnology",
                                "NO",
                                "otherDoubt",
                                "NO"))
                .is(201);
        Reply draft = browser.post("/api/disclosure-drafts", Map.of("secrecyCheck", check.id()))
                .is(201);
        return browser.put("/api/disclosure-drafts/" + draft.id(), content(title), draft.version())
                .is(200);
    }

    private Map<String, Object> content(String title) {
        Map<String, Object> content = new HashMap<>();
        content.put("title", title);
        content.put("oneSentence", "一句话说明价值");
        content.put("problem", "现有产品贵");
        content.put("solution", "新方法");
        content.put("advantage", "成本降低 30%");
        content.put("field", "仪器仪表");
        content.put("industry", "C40");
        content.put("trl", 4);
        content.put(
                "team",
                List.of(Map.of(
                        "person", inventor.id().toString(), "name", inventor.name(), "share", "100", "role", "LEAD")));
        return content;
    }
}
