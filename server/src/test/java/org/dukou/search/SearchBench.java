package org.dukou.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.search.Question.Chosen;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long one waits for what one looks for among many results: a page of all that was found, and suggestions, both over
 * HTTP, beside the bare Lucene query of the same words over the same index in the same run: {@code bench/search}. It is no
 * test: it prints, and holds the bar of the house.
 */
@DukouTest
class SearchBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int WARM = Integer.getInteger("bench.warm", 100);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 100);

    /** Suggestions come while one types. */
    private static final double MOST_MILLISECONDS = 100;

    private static final Map<String, List<String>> ASKED = new TreeMap<>(Map.of(
            "1 one character", List.of("栅", "纤", "膜", "泵", "镁"),
            "2 two characters", List.of("光栅", "合金", "轴承", "电池", "芯片"),
            "3 four characters", List.of("光纤传感", "镁铝合金", "燃料电池", "数控机床", "污水处理"),
            "4 pinyin", List.of("wm", "zengyf", "lijing", "zhaox", "hgm"),
            "5 part of a number", List.of("基2026", "000123", "0099", "20260500", "4567"),
            "6 two words", List.of("光栅 桥梁", "合金 制备", "芯片 wm", "电池 装置", "传感 方法")));

    private final Campus campus;
    private final JdbcClient jdbc;
    private final Indexer indexer;

    SearchBench(Campus campus, JdbcClient jdbc, Indexer indexer) {
        this.campus = campus;
        this.jdbc = jdbc;
        this.indexer = indexer;
    }

    @Test
    void amongManyResults() throws IOException {
        Guest browser = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE))
                .browser();
        generate();
        double seconds = seconds(() -> {
            jdbc.sql("delete from search_index").update();
            indexer.catchUp();
        });
        System.out.printf(
                "index of %,d entries made anew in %.1f s, %,.0f entries/s%n",
                indexer.index().size(), seconds, indexer.index().size() / seconds);
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Path.of("target/test-data/search")))) {
            IndexSearcher bare = new IndexSearcher(reader);
            for (Map.Entry<String, List<String>> kind : ASKED.entrySet()) {
                measure(kind.getKey(), kind.getValue(), browser, bare);
            }
        }
    }

    private void measure(String kind, List<String> words, Guest browser, IndexSearcher bare) throws IOException {
        List<Double> pages = new ArrayList<>();
        List<Double> suggestions = new ArrayList<>();
        List<Double> engine = new ArrayList<>();
        List<Double> queries = new ArrayList<>();
        int found = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            String typed = words.get(Math.floorMod(round, words.size()));
            String encoded = URLEncoder.encode(typed, StandardCharsets.UTF_8);
            Reply[] page = new Reply[1];
            double whole = seconds(
                    () -> page[0] = browser.get("/api/search?q=" + encoded).is(200));
            double suggested = seconds(
                    () -> browser.get("/api/search/suggestions?q=" + encoded).is(200));
            Question question = new Question(typed, Set.of("office"), Chosen.NOTHING, null, 20);
            double counted = seconds(() -> indexer.index().find(question, List.of()));
            Query query = Reading.exact(question.words());
            double naked = seconds(() -> bare.search(query, 20));
            if (round >= 0) {
                pages.add(whole);
                suggestions.add(suggested);
                engine.add(counted);
                queries.add(naked);
                found = Math.max(found, page[0].at("total").asInt());
            }
        }
        System.out.printf(
                "%-20s up to %,7d found: page %s, suggestions %s, index with rights and facets %s, bare query %s; page/bare %.1f%n",
                kind,
                found,
                said(pages),
                said(suggestions),
                said(engine),
                said(queries),
                at(pages, 0.5) / at(queries, 0.5));
        assertThat(at(suggestions, 0.5) * 1000).isLessThan(MOST_MILLISECONDS);
    }

    /** Results as the desk keeps them, without going through its form one by one. */
    private void generate() {
        jdbc.sql("""
                        with lists as (select
                            array['宽带','高强','低温','柔性','超快','微型','智能','高效','耐蚀','轻质','多维','精密'] as how,
                            array['光纤传感','光栅解调','镁铝合金','燃料电池','数控机床','污水处理','芯片封装','轴承润滑','隔离膜','离心泵','桥梁监测','图像识别'] as what,
                            array['方法','装置','系统','制备工艺','结构','材料','控制策略','检测仪'] as thing,
                            array['王','李','曾','赵','黄','欧阳','周','吴','徐','孙'] as family,
                            array['敏','静','远帆','晓东','国明','雅琴','思源','浩然','文博','立新'] as given)
                        insert into disclosure (id, version, audience, number, stage, stage_since, title, title_grams,
                            one_sentence, field, industry, trl, college, college_name, submitted_by, submitter, submitted_at,
                            content, confirmations)
                        select gen_random_uuid(), 0, array['office'], '基〔2026〕' || lpad(n::text, 6, '0') || '号',
                            case n % 3 when 0 then 'ACCEPTED' when 1 then 'SUBMITTED' else 'AT_OFFICE' end,
                            now() - n * interval '1 minute',
                            how[1 + n % 12] || what[1 + (n / 7) % 12] || thing[1 + (n / 11) % 8] || n % 997, array[]::text[],
                            '用于' || what[1 + (n / 13) % 12] || '，成本降低' || n % 60 || '%', '先进制造', 'C35', 5,
                            '01890a5d-ac96-774b-bcce-b302099a8057', '机械学院', '01890a5d-ac96-774b-bcce-b302099a8057',
                            family[1 + n % 10] || given[1 + (n / 10) % 10], now() - n * interval '1 minute',
                            jsonb_build_object('title', '', 'problem', '现有' || what[1 + (n / 17) % 12] || '的精度不够',
                                'solution', repeat('采用' || how[1 + (n / 5) % 12] || what[1 + (n / 19) % 12] || '，', 6),
                                'advantage', '寿命长', 'keywords', '[]'::jsonb, 'ip', '[]'::jsonb, 'funding', '[]'::jsonb,
                                'team', jsonb_build_array(
                                    jsonb_build_object('name', family[1 + n % 10] || given[1 + (n / 10) % 10]),
                                    jsonb_build_object('name', family[1 + (n / 3) % 10] || given[1 + (n / 29) % 10]))),
                            '[]'
                        from lists, generate_series(1, :rows) n
                        on conflict do nothing
                        """).param("rows", ROWS).update();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static String said(List<Double> seconds) {
        return "%.1f/%.1f ms".formatted(at(seconds, 0.5) * 1000, at(seconds, 0.95) * 1000);
    }

    private static double at(List<Double> seconds, double part) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part)));
    }
}
