package org.dukou.reward.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Words;
import org.dukou.policy.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryRulesTest {

    private static void load(String table, Map<String, String> conditions, Map<String, String> outcomes) {
        TableRow row = new TableRow("ours", table, "2026", 3, conditions, outcomes);
        StatutoryRules.all().stream().filter(rule -> rule.table().equals(table)).forEach(rule -> rule.check(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\"LICENCE\"", "\"SERVICE\", \"EQUITY\"", "not(\"SERVICE\")"})
    void aTableBelowTheFloorIsRefusedAndTheArticleNamed(String way) {
        assertThatThrownBy(() -> load("income-split", Map.of("way", way), Map.of("team", "0.4999")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("policy/below-floor");
                    assertThat(Words.in(Locale.CHINESE).say("problem." + refusal.slug(), refusal.facts()))
                            .contains("第四十五条", "第 3 行", "49.99%");
                });
    }

    @Test
    void whatTheLawLeavesToTheUniversityIsNotItsBusiness() {
        assertThatCode(() -> load("income-split", Map.of("way", "\"SERVICE\""), Map.of("team", "0.10")))
                .doesNotThrowAnyException();
        assertThatCode(() -> load("income-split", Map.of("way", "\"LICENCE\""), Map.of("team", "$open")))
                .doesNotThrowAnyException();
        assertThatCode(() -> load("income-split", Map.of("way", "\"LICENCE\""), Map.of("team", "0.50")))
                .doesNotThrowAnyException();
    }

    @Test
    void researchIsNoCost() {
        assertThatThrownBy(() ->
                        load("deductible-costs", Map.of("kind", "\"R_AND_D\", \"TAX\""), Map.of("deductible", "true")))
                .isInstanceOf(Refusal.class);
        assertThatCode(() -> load("deductible-costs", Map.of("kind", "\"R_AND_D\""), Map.of("deductible", "false")))
                .doesNotThrowAnyException();
    }
}
