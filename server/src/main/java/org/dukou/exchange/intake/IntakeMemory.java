package org.dukou.exchange.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dukou.kernel.intake.Cells;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the columns of a table were understood last time: whoever brings one with the same heads need not say it again. */
@Component
class IntakeMemory {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IntakeMemory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Map<String, Integer>> remembered(String sheet, List<String> heads) {
        return jdbc.sql("select columns from exchange_arrangement where sheet = :sheet and heads = :heads")
                .param("sheet", sheet)
                .param("heads", written(heads))
                .query(String.class)
                .optional()
                .map(columns -> json.readValue(columns, new TypeReference<>() {}));
    }

    void remember(String sheet, List<String> heads, Map<String, Integer> columns, Instant now) {
        jdbc.sql("""
                        insert into exchange_arrangement (sheet, heads, columns, used_at)
                        values (:sheet, :heads, cast(:columns as jsonb), :now)
                        on conflict (sheet, heads) do update set columns = excluded.columns, used_at = excluded.used_at
                        """)
                .param("sheet", sheet)
                .param("heads", written(heads))
                .param("columns", json.writeValueAsString(columns))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String written(List<String> heads) {
        return java.util
                .UUID
                .nameUUIDFromBytes(
                        String.join("\u001f", heads.stream().map(Cells::plain).toList())
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}
