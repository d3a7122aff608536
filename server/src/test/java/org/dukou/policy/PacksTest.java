package org.dukou.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dukou.kernel.Money;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.junit.jupiter.api.Test;

class PacksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Packs PACKS = Packs.shipped(List.of());

    /** A pack of one table in two editions, and what the second one gives the team. */
    private static Packs packsGiving(String team, TableInvariant... invariants) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("packs", bytes("ours"));
        files.put(
                "ours/pack.properties",
                bytes("income-split.first=2020-01-01\nincome-split.second=2024-07-01\nparameter.p=0.6"));
        files.put("ours/income-split/first.dmn", bytes(TableReaderTest.table("\"0.50\"")));
        files.put("ours/income-split/second.dmn", bytes(TableReaderTest.table(team)));
        return Packs.from(files::get, List.of(invariants));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String slug, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }

    @Test
    void theEditionInForceOnTheDayDecides() {
        Packs packs = packsGiving("\"0.70\"");
        IncomeSplitQuestion question = new IncomeSplitQuestion(Way.LICENCE);
        assertThat(packs.rule("ours", question, LocalDate.of(2024, 6, 30)).output("team"))
                .isEqualTo("0.50");
        assertThat(packs.rule("ours", question, LocalDate.of(2024, 7, 1)).output("team"))
                .isEqualTo("0.70");
        refused("policy/no-edition-in-force", () -> packs.rule("ours", question, LocalDate.of(2019, 12, 31)));
    }

    @Test
    void aParameterThatIsSetAnswersAndOneThatIsNotRefuses() {
        assertThat(packsGiving("\"$p\"")
                        .rule("ours", new IncomeSplitQuestion(Way.LICENCE), DAY)
                        .output("team"))
                .isEqualTo("0.6");
        refused(
                "policy/parameter-not-set",
                () -> packsGiving("\"$q\"").rule("ours", new IncomeSplitQuestion(Way.LICENCE), DAY));
    }

    @Test
    void anInvariantIsAskedOfEveryRowWhenTheTableIsLoaded() {
        TableInvariant floor = new TableInvariant() {
            @Override
            public String table() {
                return "income-split";
            }

            @Override
            public void check(TableRow row) {
                if (row.concerns("way", "LICENCE")
                        && row.share("team").orElseThrow().compareTo(Share.HALF) < 0) {
                    throw new Refusal("policy/below-floor", row.pack(), row.edition(), row.number(), 48);
                }
            }
        };
        assertThat(packsGiving("\"0.50\"", floor).names()).containsExactly("ours");
        refused("policy/below-floor", () -> packsGiving("\"0.48\"", floor));
    }

    @Test
    void whatAPackDoesNotSayItInherits() {
        Ruling ruling = PACKS.rule("hunan-811", new NoticeDutyQuestion(Way.LICENCE, "NEGOTIATED"), DAY);
        assertThat(ruling.pack()).isEqualTo("national-minimum");
        assertThat(ruling.number("days")).isEqualTo(15);
        assertThat(ruling.yes("working")).isFalse();
        assertThat(PACKS.rule("hunan-811", new RewardNoticeQuestion(Way.LICENCE), DAY)
                        .yes("working"))
                .isTrue();
    }

    @Test
    void aMatterThatIsNoTransferHasItsRouteToo() {
        ApprovalRouteQuestion question =
                new ApprovalRouteQuestion("distribution", null, Money.of("1.00"), false, false);
        assertThat(PACKS.rule("national-minimum", question, DAY).output("route"))
                .isEqualTo("OFFICE > DIRECTOR");
    }

    @Test
    void aPackNobodyKnowsIsRefused() {
        refused("policy/pack-unknown", () -> PACKS.rule("../secret", new IncomeSplitQuestion(Way.LICENCE), DAY));
    }

    @Test
    void aRulingSaysWhatItRestsOn() {
        Ruling ruling = PACKS.rule("national-minimum", new IncomeSplitQuestion(Way.LICENCE), DAY);
        assertThat(ruling.asText(Locale.CHINESE)).isEqualTo("依据《国家最低标准》收益分配表 2015 版第 2 行");
        assertThat(ruling.asText(Locale.ENGLISH))
                .isEqualTo("Basis: income split of “National minimum”, edition 2015, row 2");
    }
}
