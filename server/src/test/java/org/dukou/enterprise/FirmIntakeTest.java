package org.dukou.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.dukou.exchange.intake.Importing;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DukouTest
class FirmIntakeTest {

    private final Campus campus;
    private final String word = "企" + UUID.randomUUID().toString().substring(0, 8);
    private Campus.Someone officer;

    FirmIntakeTest(Campus campus) {
        this.campus = campus;
    }

    @BeforeEach
    void furnish() {
        officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
    }

    private Importing csv(String csv) {
        return Importing.of(officer, "enterprises", csv);
    }

    private Reply found() {
        return officer.browser()
                .get("/api/enterprises?q=" + java.net.URLEncoder.encode(word, StandardCharsets.UTF_8))
                .is(200);
    }

    @Test
    void firmsComeInAreKnownAgainByTheirCodeAndGoBack() {
        String code = Firms.code();
        Importing table = csv("企业名称,税号,联系人,电话,国别\n%s甲公司,%s,李工,023-1,\n%s Inc.,,,,US\n".formatted(word, code, word))
                .checked()
                .taken();
        assertThat(found().at("total").asInt()).isEqualTo(2);
        assertThat(csv("企业名称,税号\n%s甲公司,%s\n".formatted(word, code)).checked().count("same"))
                .isEqualTo(1);
        Importing renamed =
                csv("企业名称,税号,地址\n%s甲股份公司,%s,重庆\n".formatted(word, code)).checked();
        assertThat(renamed.count("changed")).isEqualTo(1);
        renamed.taken();
        assertThat(found().body()).contains(word + "甲股份公司");
        table.act("undoing", Map.of()).is(200);
        assertThat(table.until("TAKEN").view().text("fault")).contains(word + "甲股份公司");
        renamed.takenBack();
        assertThat(found().body()).contains(word + "甲公司");
        table.takenBack();
        assertThat(found().at("total").asInt()).isZero();
    }

    @Test
    void aWrongCodeComesBackAndTheSameNameWithAnotherCodeIsAskedAbout() {
        csv("企业名称,税号\n%s甲公司,%s\n".formatted(word, Firms.code())).checked().taken();
        Importing table = csv("企业名称,税号\n%s甲公司,%s\n%s乙公司,91350100M000100Y44\n%s丙公司,\n"
                        .formatted(word, Firms.code(), word, word))
                .checked();
        assertThat(table.count("alike")).isEqualTo(1);
        assertThat(table.reasons("BAD")).hasSize(2);
        assertThat(table.reasons("BAD").getFirst()).startsWith("3 “统一社会信用代码”：");
        assertThat(table.reasons("BAD").getLast()).startsWith("4 “统一社会信用代码”：");
    }
}
