package org.dukou.kernel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpansTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void daysMoveWithTheStoryWhereverTheyStand() {
        JsonNode told = json.readTree("""
                {"from":"-P2M","payments":[{"dueOn":"P30D","label":"首付"},{"dueOn":"P1Y6M"}]}""");

        Spans.reckon(told, LocalDate.of(2026, 3, 31));

        assertThat(told).isEqualTo(json.readTree("""
                {"from":"2026-01-31","payments":[{"dueOn":"2026-04-30","label":"首付"},{"dueOn":"2027-09-30"}]}"""));
    }

    @Test
    void whatIsNoSpanStaysAsItIs() {
        String told = """
                {"filedOn":"2008-04-30","person":"Peter","label":"P","amount":"1000000.00","kept":null}""";
        JsonNode node = json.readTree(told);

        Spans.reckon(node, LocalDate.of(2026, 3, 31));

        assertThat(node).isEqualTo(json.readTree(told));
    }
}
