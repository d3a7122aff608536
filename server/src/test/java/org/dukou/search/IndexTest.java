package org.dukou.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dukou.search.Question.Chosen;
import org.dukou.search.Question.Facet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index finds, in which order, and how it counts. */
class IndexTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final UUID COLLEGE = UUID.randomUUID();

    private final UUID grating = UUID.randomUUID();
    private Index index;

    @BeforeEach
    void open(@TempDir Path place) throws IOException {
        index = new Index(place);
        index.beginAnew(UUID.randomUUID());
        write(new Entry(
                "disclosure",
                grating,
                new Entry.About("disclosure", grating),
                "披〔2026〕0012号",
                "超宽带光纤光栅FBG解调方法",
                "用于桥梁健康监测，面向HRB400钢筋",
                List.of("曾敏", "欧阳静雯"),
                List.of("ZL202310123456.7", "CSTB2023NSCQ-MSX0001"),
                COLLEGE,
                2026,
                "disclosure.stage.ACCEPTED",
                List.of("office"),
                NOW,
                "/disclosures/1"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "披〔2026〕0012号",
                "披20260012",
                "披２０２６００１２号",
                "披[2026]0012",
                "20260012",
                "0012",
                "12号",
                "栅",
                "光栅",
                "光纤光栅",
                "解调方法",
                "超宽带光纤光栅FBG解调方法",
                "光栅 桥梁",
                "FBG",
                "fbg",
                "ＦＢＧ",
                "fb",
                "hrb400",
                "HRB400钢筋",
                "曾敏",
                "敏",
                "欧阳",
                "zengmin",
                "zeng",
                "zm",
                "oyjw",
                "ouyang",
                "ouyangjingwen",
                "zeng min",
                "ckdgx",
                "dgxg",
                "202310123456.7",
                "ZL2023101234567",
                "2310123456",
                "CSTB2023",
                "msx0001"
            })
    void isFoundBy(String typed) throws IOException {
        assertThat(found(typed).ids()).containsExactly(grating);
        assertThat(found(typed).loose()).isFalse();
        assertThat(index.best(asked(typed, Set.of("office")), List.of())).containsExactly(grating);
    }

    @ParameterizedTest
    @ValueSource(strings = {"栅光", "纤栅", "bg", "min zeng li", "3号线", "披20260013", "x", "   ", "〔〕", "光栅 隧道"})
    void isNotFoundBy(String typed) throws IOException {
        assertThat(found(typed).ids()).isEmpty();
    }

    @Test
    void whatFitsMostOfTheWordsIsBetterThanNothing() throws IOException {
        Index.Answer answer = found("光纤光栅解调仪表");
        assertThat(answer.ids()).containsExactly(grating);
        assertThat(answer.loose()).isTrue();
        assertThat(found("完全无关的另一件事").ids()).isEmpty();
    }

    @Test
    void theWholeOfANumberComesFirstThenTheTitleThenTheText() throws IOException {
        UUID mentions = plain("disclosure", "另一件", "参见光栅", "office", 1);
        UUID titled = plain("disclosure", "光栅的刻写", "", "office", 2);
        UUID named = plain("disclosure", "光栅", "", "office", 3);
        assertThat(found("光栅").ids()).containsExactly(named, grating, titled, mentions);
    }

    @Test
    void aNumberOfOnesOwnComesBeforeANumberOneKnows() throws IOException {
        UUID deal = UUID.randomUUID();
        write(new Entry(
                "deal",
                deal,
                new Entry.About("deal", deal),
                "转〔2026〕0001号",
                "转让",
                "",
                List.of(),
                List.of("披〔2026〕0012号"),
                null,
                2026,
                null,
                List.of("office"),
                NOW.plusSeconds(60),
                "/deals/1"));
        assertThat(found("披202600").ids()).containsExactly(grating, deal);
    }

    @Test
    void pagesFollowOnEachOther() throws IOException {
        List<UUID> all = IntStream.range(0, 45)
                .mapToObj(age -> plain("deal", "翻页的交易", "", "office", age))
                .toList();
        List<UUID> read = new ArrayList<>();
        String after = null;
        do {
            Index.Answer page = index.find(new Question("翻页", Set.of("office"), Chosen.NOTHING, after, 20), List.of());
            assertThat(page.total()).isEqualTo(45);
            read.addAll(page.ids());
            after = page.next();
        } while (after != null);
        assertThat(read).isEqualTo(all);
    }

    @Test
    void aFacetIsCountedAsIfNoneOfItWereChosen() throws IOException {
        plain("deal", "光栅转让", "", "office", 1);
        plain("deal", "光栅许可", "", "office", 2);
        Chosen deals = new Chosen("deal", null, null, null);
        Index.Answer answer = index.find(new Question("光栅", Set.of("office"), deals, null, 20), List.of());
        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.counts().get(Facet.KIND)).containsEntry("deal", 2).containsEntry("disclosure", 1);
        assertThat(answer.counts().getOrDefault(Facet.STAGE, java.util.Map.of()))
                .isEmpty();
        Chosen nothingThere = new Chosen("deal", null, "2026", null);
        answer = index.find(new Question("光栅", Set.of("office"), nothingThere, null, 20), List.of());
        assertThat(answer.total()).isZero();
        assertThat(answer.counts().get(Facet.KIND)).containsExactly(java.util.Map.entry("disclosure", 1));
    }

    /** The order among what one may see is the same whatever else there is: no word is rarer because of it. */
    @Test
    void whatOneMayNotSeeChangesNeitherOrderNorCountNorPlace() throws IOException {
        for (int age = 1; age < 30; age++) {
            plain("deal", age % 3 == 0 ? "光栅与桥梁" : "桥梁", age % 2 == 0 ? "光栅" : "", "office", age);
        }
        Question question = new Question("光栅 桥", Set.of("office"), Chosen.NOTHING, null, 5);
        Index.Answer before = index.find(question, List.of());
        List<Entry> secrets = IntStream.range(0, 400)
                .mapToObj(age -> entry(
                        UUID.randomUUID(), "deal", age % 2 == 0 ? "桥梁" : "光栅与桥梁与光栅", "桥梁光栅", "person:secret", age))
                .toList();
        index.write(secrets.stream().map(Entry::about).toList(), secrets);
        assertThat(index.find(question, List.of())).isEqualTo(before);
        assertThat(before.ids()).hasSize(5);
    }

    @Test
    void whatIsHiddenSinceItWasIndexedIsNeitherFoundNorCounted() throws IOException {
        Index.Answer answer =
                index.find(asked("光栅", Set.of("office")), List.of(new Entry.About("disclosure", grating)));
        assertThat(answer.ids()).isEmpty();
        assertThat(answer.total()).isZero();
        assertThat(answer.counts().getOrDefault(Facet.KIND, java.util.Map.of())).isEmpty();
    }

    @Test
    void aMatterIsWrittenAnewAndNotTwice() throws IOException {
        int size = index.size();
        UUID deal = plain("deal", "写两遍", "", "office", 1);
        write(entry(deal, "deal", "写两遍，改了名", "", "office", 1));
        assertThat(index.size()).isEqualTo(size + 1);
        index.write(List.of(new Entry.About("deal", deal)), List.of());
        assertThat(index.size()).isEqualTo(size);
    }

    private Index.Answer found(String typed) throws IOException {
        return index.find(asked(typed, Set.of("office")), List.of());
    }

    private static Question asked(String typed, Set<String> tokens) {
        return new Question(typed, tokens, Chosen.NOTHING, null, 20);
    }

    private UUID plain(String kind, String title, String text, String token, int age) {
        UUID id = UUID.randomUUID();
        write(entry(id, kind, title, text, token, age));
        return id;
    }

    private static Entry entry(UUID id, String kind, String title, String text, String token, int age) {
        return new Entry(
                kind,
                id,
                new Entry.About(kind, id),
                null,
                title,
                text,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(token),
                NOW.minusSeconds(age),
                "/" + id);
    }

    private void write(Entry entry) {
        try {
            index.write(List.of(entry.about()), List.of(entry));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
