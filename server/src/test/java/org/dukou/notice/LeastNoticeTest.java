package org.dukou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Refusal;
import org.dukou.policy.Packs;
import org.dukou.policy.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that shortens a notice, or leaves one out, is not loaded. */
class LeastNoticeTest {

    private static void load(String notice, String way, String pricing, String duty, String days, String working) {
        new LeastNotice()
                .check(new TableRow(
                        "ours",
                        "notice-duty",
                        "2026",
                        1,
                        Map.of("notice", notice, "way", way, "pricing", pricing),
                        Map.of("duty", duty, "days", days, "working", working)));
    }

    @ParameterizedTest
    @CsvSource({
        "PRICE, LICENCE, NEGOTIATED, REQUIRED, 14, false, policy/notice-too-short",
        "REWARD, LICENCE, NONE, REQUIRED, 15, false, policy/notice-too-short",
        "REWARD, LICENCE, NONE, REQUIRED, 10, true, policy/notice-too-short",
        "PRICE, EQUITY, NEGOTIATED, OPTIONAL, 15, false, policy/notice-left-out",
        "PRICE, ASSIGNMENT, NEGOTIATED, NONE, 0, false, policy/notice-left-out"
    })
    void belowTheLaw(
            String notice, String way, String pricing, String duty, String days, String working, String problem) {
        assertThatThrownBy(() -> load(quoted(notice), quoted(way), quoted(pricing), duty, days, working))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "PRICE, LICENCE, NEGOTIATED, REQUIRED, 15, false",
        "PRICE, LICENCE, NEGOTIATED, REQUIRED, 15, true",
        "PRICE, LICENCE, AUCTION, NONE, 0, false",
        "PRICE, SERVICE, NEGOTIATED, NONE, 0, false",
        "REWARD, LICENCE, NONE, REQUIRED, 15, true"
    })
    void byTheLaw(String notice, String way, String pricing, String duty, String days, String working) {
        assertThatCode(() -> load(quoted(notice), quoted(way), quoted(pricing), duty, days, working))
                .doesNotThrowAnyException();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    @Test
    void thePacksThatComeWithTheHouseKeepIt() {
        assertThat(Packs.shipped(List.of(new LeastNotice())).names()).contains("national-minimum");
    }
}
