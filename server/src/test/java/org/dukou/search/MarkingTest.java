package org.dukou.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dukou.search.Hit.Marked;
import org.junit.jupiter.api.Test;

/** Marked is what was looked for, where it stands. */
class MarkingTest {

    @Test
    void pairsThatOverlapAreOneMark() {
        assertThat(marks(hit("光纤光栅").title())).containsExactly("光纤光栅");
        assertThat(marks(hit("光栅 fb").title())).containsExactly("光栅FBG");
        assertThat(marks(hit("栅").title())).containsExactly("栅");
    }

    @Test
    void aNumberIsMarkedAsAWhole() {
        assertThat(marks(hit("20260012").number())).containsExactly("披〔2026〕0012号");
        assertThat(hit("20260012").line()).isNull();
    }

    @Test
    void whatStandsElsewhereIsShownInALineOfItsOwn() {
        assertThat(hit("oyjw").line().text()).isEqualTo("欧阳静雯");
        assertThat(hit("光栅").line()).isNull();
        assertThat(hit("zl2023").line().text()).isEqualTo("ZL202310123456.7");
        Marked sentence = hit("钢筋").line();
        assertThat(sentence.text()).startsWith("…").hasSizeLessThan(100);
        assertThat(marks(sentence)).containsExactly("钢筋");
    }

    private static List<String> marks(Marked marked) {
        return marked.marks().stream()
                .map(mark -> marked.text().substring(mark.from(), mark.to()))
                .toList();
    }

    private static Hit hit(String typed) {
        UUID id = UUID.randomUUID();
        return new Marking(Arrays.asList(typed.split(" ")))
                .hit(new Entry(
                        "disclosure",
                        id,
                        new Entry.About("disclosure", id),
                        "披〔2026〕0012号",
                        "超宽带光纤光栅FBG解调方法",
                        "很长的说明。".repeat(20) + "面向HRB400钢筋。" + "还有更长的说明。".repeat(20),
                        List.of("曾敏", "欧阳静雯"),
                        List.of("ZL202310123456.7"),
                        null,
                        2026,
                        null,
                        List.of("office"),
                        Instant.EPOCH,
                        "/"));
    }
}
