package org.dukou.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dukou.kernel.access.Role;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@DukouTest
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {

    private static final String ID_NUMBER = "11010519491231002X";
    private static final String WRONG_ID_NUMBER = "110105194912310021";
    private static final String ACCOUNT = "6222020200000000014";

    private final Campus campus;
    private final JdbcClient jdbc;
    private Campus.Someone inventor;
    private Campus.Someone finance;

    PrivacyTest(Campus campus, JdbcClient jdbc) {
        this.campus = campus;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void furnish() {
        inventor = campus.someone(Role.INVENTOR, campus.college());
        finance = campus.someone(Role.FINANCE, campus.unit(Tier.OFFICE));
    }

    @Test
    void neitherDatabaseNorLogHoldsANumberInPlainWords(CapturedOutput output) {
        enter(inventor, Map.of("idKind", "RESIDENT", "idNumber", WRONG_ID_NUMBER), 0)
                .isProblem(400, "people/id-number-check-digit");
        Reply entered = enter(
                        inventor,
                        Map.of("idKind", "RESIDENT", "idNumber", ID_NUMBER, "bankName", "渡口银行", "bankAccount", ACCOUNT),
                        0)
                .is(200);
        assertThat(entered.text("idNumber")).isEqualTo("**************002X");
        assertThat(reveal(finance, "ID_NUMBER", "核对个人所得税申报").is(200).text("value"))
                .isEqualTo(ID_NUMBER);
        assertThat(reveal(finance, "BANK_ACCOUNT", "发放奖励前核对账号").is(200).text("value"))
                .isEqualTo(ACCOUNT);

        for (String secret : List.of(ID_NUMBER, WRONG_ID_NUMBER, ACCOUNT)) {
            assertThat(tablesHolding(secret)).as("tables holding %s", secret).isEmpty();
            assertThat(output.getAll()).doesNotContain(secret);
        }
        assertThat(jdbc.sql("select count(*) from idempotency where route like '%private%'")
                        .query(Long.class)
                        .single())
                .as("not even a hash of what was typed stays")
                .isZero();
    }

    @Test
    void everyLookNeedsAReasonAndLeavesALine() {
        enter(inventor, Map.of("idKind", "RESIDENT", "idNumber", ID_NUMBER), 0).is(200);
        reveal(finance, "ID_NUMBER", " ").is(400);
        reveal(finance, "BANK_ACCOUNT", "发放奖励前核对账号").isProblem(409, "people/nothing-entered");
        reveal(finance, "ID_NUMBER", "核对个人所得税申报").is(200);

        Reply timeline = inventor.browser()
                .get("/api/timeline?kind=person&id=" + inventor.id())
                .is(200);
        assertThat(timeline.text("0.said"))
                .isEqualTo(finance.name() + " 查看了 " + inventor.name() + " 的证件号码，事由：核对个人所得税申报");
    }

    @Test
    void toEveryoneButFinanceAndOneselfThereIsNoSuchDrawer() {
        enter(inventor, Map.of("idKind", "RESIDENT", "idNumber", ID_NUMBER), 0).is(200);
        UnitId office = campus.unit(Tier.OFFICE);
        for (Role role : Role.values()) {
            Campus.Someone other = campus.someone(role, office);
            boolean allowed = role == Role.FINANCE;
            other.browser().get(drawer()).is(allowed ? 200 : 404);
            Reply revealed = reveal(other, "ID_NUMBER", "看看而已");
            assertThat(revealed.status()).as("%s", role).isIn(allowed ? List.of(200) : List.of(403, 404));
            assertThat(other.browser().get("/api/people/" + inventor.id()).body())
                    .doesNotContain("002X");
        }
    }

    @Test
    void whatIsLeftOutStaysAndAStaleFormIsRefused() {
        Reply first = enter(inventor, Map.of("idKind", "RESIDENT", "idNumber", ID_NUMBER), 0)
                .is(200);
        Reply second = enter(inventor, Map.of("idKind", "RESIDENT", "bankAccount", ACCOUNT), first.version())
                .is(200);
        assertThat(second.text("idNumber")).endsWith("002X");
        assertThat(second.text("bankAccount")).endsWith("0014");
        enter(inventor, Map.of("idKind", "RESIDENT", "bankAccount", ACCOUNT), first.version())
                .isProblem(409, "request/stale");
        enter(inventor, Map.of("idKind", "RESIDENT", "bankAccount", ACCOUNT), 0).isProblem(409, "request/stale");
    }

    @Test
    void aSealedRecordOpensInItsOwnRowOnly() {
        Campus.Someone other = campus.someone(Role.INVENTOR, campus.college());
        enter(inventor, Map.of("idKind", "RESIDENT", "idNumber", ID_NUMBER), 0).is(200);
        other.browser()
                .post("/api/people/" + other.id() + "/private/change", Map.of("idKind", "RESIDENT", "bankName", "甲"), 0)
                .is(200);
        jdbc.sql("""
                        update private_record set sealed = (select sealed from private_record where id = :from)
                        where id = :to
                        """).param("from", inventor.id()).param("to", other.id()).update();
        other.browser().get("/api/people/" + other.id() + "/private").is(500);
    }

    private Reply enter(Campus.Someone who, Map<String, String> entry, long version) {
        return who.browser().post(drawer() + "/change", new HashMap<>(entry), version);
    }

    private Reply reveal(Campus.Someone who, String field, String reason) {
        return who.browser().post(drawer() + "/reveal", Map.of("field", field, "reason", reason));
    }

    private String drawer() {
        return "/api/people/" + inventor.id() + "/private";
    }

    /** As a dump would show it: every row of every table as text, and bytes as figures. */
    private List<String> tablesHolding(String secret) {
        String bytes = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
        return jdbc
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("""
                                select exists (select from "%s" row
                                               where row::text like :plain or row::text like :bytes)
                                """.formatted(table))
                        .param("plain", "%" + secret + "%")
                        .param("bytes", "%" + bytes + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
