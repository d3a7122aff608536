package org.dukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The worked examples E and vectors V of the field, asked as anybody asks them: with a file on the command line. */
class RewardExamplesTest extends RewardFiles {

    @Test
    void exampleE1CostsComeOffBeforeTheSplit() throws IOException {
        JsonNode answer = assignment(SEVENTY, receipt("1000000.00", """
                                {"kind":"TAX","amount":"300.00"},{"kind":"EVALUATION","amount":"20000.00"},
                                {"kind":"IP_MAINTENANCE","amount":"12645.00"},{"kind":"BROKER","amount":"30000.00"}"""), """
                        "persons":[{"name":"A","share":"50","main":true},{"name":"B","share":"30","main":true},
                                   {"name":"C","share":"20","main":false,"unitHead":true}]""").json();
        JsonNode receipt = answer.get("receipts").get(0);
        assertThat(of(receipt, "on")).isEqualTo("\"2026-04-01\"");
        assertThat(of(receipt, "net")).isEqualTo("\"937055.00\"");
        assertThat(of(receipt, "layers")).isEqualTo("""
                {"team":"655938.50","college":"93705.50","university":"187411.00"}""");
        assertThat(of(receipt, "persons")).isEqualTo("""
                [{"name":"A","amount":"327969.25"},{"name":"B","amount":"196781.55"},{"name":"C","amount":"131187.70"}]""");
        assertThat(of(receipt, "explanation"))
                .contains(
                        "扣除评估费 20000.00 元",
                        "净收入 937055.00 元",
                        "完成人团队：937055.00 元 × 70% = 655938.50 元",
                        "法定下限：937055.00 元 × 50% = 468527.50 元",
                        "A：团队 655938.50 元 × 50 ÷ 100 = 327969.25 元",
                        "各方比例按约定执行；以下为约定所依据、且不得低于的规定",
                        "依据《国家最低标准》收益分配表 2015 版第 1 行");
        assertThat(of(answer, "ruling")).isEqualTo("""
                {"pack":"national-minimum","edition":"2015","rows":["income-split/1","main-contributor/1",\
                "deductible-costs/1","deductible-costs/3","deductible-costs/2","deductible-costs/6"]}""");
    }

    @Test
    void exampleE2LeftOverFenGoToTheLargestRemainders() throws IOException {
        JsonNode receipt = assignment(SEVENTY, receipt("100000.01", ""), """
                "persons":[{"name":"A","share":"1"},{"name":"B","share":"1"},{"name":"C","share":"1"}]""")
                .json()
                .get("receipts")
                .get(0);
        assertThat(of(receipt, "layers")).isEqualTo("""
                {"team":"70000.01","college":"10000.00","university":"20000.00"}""");
        assertThat(of(receipt, "persons")).isEqualTo("""
                [{"name":"A","amount":"23333.34"},{"name":"B","amount":"23333.34"},{"name":"C","amount":"23333.33"}]""");
        assertThat(of(receipt, "explanation"))
                .as("a check that could not be made is said to be missing")
                .contains("未标明主要贡献人员");
    }

    @ParameterizedTest
    @CsvSource({
        "8235.00, 3176.50, 4764.75, 9529.50, 3176.50, 11117.75",
        "0.00, 4000.00, 6000.00, 12000.00, 4000.00, 14000.00"
    })
    void exampleE3TheRealCaseInSharesOfTheWhole(
            String costs, String institute, String centre, String first, String second, String third)
            throws IOException {
        JsonNode receipt = assignment("""
                        "split":{"institute":"0.10","centre":"0.15","team":"0.75"},"shareOf":"WHOLE\"""", receipt("40000.00", """
                                {"kind":"MANAGEMENT","amount":"%s"}""".formatted(costs)), """
                        "persons":[{"name":"甲","share":"30"},{"name":"乙","share":"10"},{"name":"丙","share":"35"}]""")
                .json()
                .get("receipts")
                .get(0);
        assertThat(receipt.get("layers").get("institute").stringValue()).isEqualTo(institute);
        assertThat(receipt.get("layers").get("centre").stringValue()).isEqualTo(centre);
        assertThat(of(receipt, "persons")).isEqualTo("""
                [{"name":"甲","amount":"%s"},{"name":"乙","amount":"%s"},{"name":"丙","amount":"%s"}]""".formatted(first, second, third));
    }

    @Test
    void exampleE4ByThePackOfHunanUniversity() throws IOException {
        JsonNode answer = compute("""
                {"pack":"hunan-811","approvedOn":"2026-03-01","way":"LICENCE",
                 "receipts":[{"on":"2026-04-01","amount":"123456.78"}],%s}""".formatted(ALONE)).json();
        assertThat(of(answer.get("receipts").get(0), "layers")).isEqualTo("""
                {"team":"98765.42","college":"12345.68","university":"12345.68"}""");
        assertThat(of(answer, "ruling")).isEqualTo("""
                {"pack":"hunan-811","edition":"2023","rows":["income-split/2"]}""");
    }

    @Test
    void exampleE5EquityByThePackOfChongqingUniversity() throws IOException {
        JsonNode answer = compute("""
                {"pack":"chongqing-university","approvedOn":"2026-03-01","way":"EQUITY",
                 "equity":{"capital":"10000000.00","value":"3000000.00"},
                 "persons":[{"name":"A","share":"60"},{"name":"B","share":"40"}]}""").json();
        assertThat(of(answer, "equity")).isEqualTo("""
                [{"holder":"A","share":"0.144000","contribution":"1440000.00"},\
                {"holder":"B","share":"0.096000","contribution":"960000.00"},\
                {"holder":"assetCompany","share":"0.060000","contribution":"600000.00"}]""");
        assertThat(of(answer, "ruling")).isEqualTo("""
                {"pack":"chongqing-university","edition":"2016","rows":["income-split/1"]}""");
        assertThat(of(answer, "explanation")).contains("占注册资本 10000000.00 元的 30.0000%");
        assertThat(answer.has("receipts")).isFalse();
    }

    @Test
    void exampleE7InstalmentsAreSeparateDistributions() throws IOException {
        JsonNode receipts = compute("""
                {"pack":"hunan-811","approvedOn":"2025-01-01","way":"LICENCE",%s,"receipts":[
                 {"on":"2025-03-01","amount":"1000000.00","costs":[{"kind":"EVALUATION","amount":"50000.00"}]},
                 {"on":"2026-03-01","amount":"1000000.00"},
                 {"on":"2027-03-01","amount":"1000000.00","costs":[]}]}""".formatted(ALONE)).json().get("receipts");
        assertThat(receipts.values().stream().map(one -> one.get("net").stringValue()))
                .containsExactly("950000.00", "1000000.00", "1000000.00");
    }

    @Test
    void receiptsAreWorkedInOrderOfDateAndCostsCarryForward() throws IOException {
        JsonNode receipts = compute("""
                {"pack":"national-minimum","approvedOn":"2025-01-01","way":"LICENCE",%s,"receipts":[
                 {"on":"2027-03-01","amount":"1000000.00"},
                 {"on":"2025-03-01","amount":"30000.00","costs":[{"kind":"EVALUATION","amount":"50000.00"}]},
                 {"on":"2026-03-01","amount":"1000000.00"}]}""".formatted(ALONE)).json().get("receipts");
        assertThat(receipts.values().stream().map(one -> one.get("on").stringValue()))
                .containsExactly("2025-03-01", "2026-03-01", "2027-03-01");
        assertThat(receipts.values().stream().map(one -> one.get("net").stringValue()))
                .containsExactly("0.00", "980000.00", "1000000.00");
        assertThat(of(receipts.get(0), "persons")).isEqualTo("""
                [{"name":"A","amount":"0.00"}]""");
        assertThat(of(receipts.get(0), "explanation")).contains("费用尚余 20000.00 元，结转下次到账");
        assertThat(of(receipts.get(1), "explanation")).contains("扣除此前未扣完的费用 20000.00 元");
    }

    @Test
    void receiptsOfOneDayKeepTheirOrder() throws IOException {
        JsonNode receipts = assignment(HALF, ALONE, """
                "receipts":[{"on":"2026-04-01","amount":"5.00"},{"on":"2026-03-01","amount":"2.00"},
                            {"on":"2026-04-01","amount":"1.00"}]""").json().get("receipts");
        assertThat(receipts.values().stream().map(one -> one.get("net").stringValue()))
                .containsExactly("2.00", "5.00", "1.00");
    }

    @Test
    void exampleE9MainContributorsBelowHalf() throws IOException {
        refused(assignment(SEVENTY, HUNDRED, """
                        "persons":[{"name":"A","share":"45","main":true},{"name":"B","share":"55","main":false}]"""), "reward/main-contributors-below-half", "persons");
        assignment(SEVENTY, HUNDRED, """
                "persons":[{"name":"A","share":"50","main":true},{"name":"B","share":"50"}]""").json();
        refused(assignment(SEVENTY, HUNDRED, """
                        "persons":[{"name":"A","share":"50","main":false}]"""), "reward/main-contributors-below-half", "persons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASSIGNMENT", "LICENCE"})
    void exampleE10AndVectorV11ATeamBelowTheStatutoryFloorIsRefused(String way) throws IOException {
        refused(compute("""
                        {"pack":"national-minimum","approvedOn":"2026-03-01","way":"%s",
                         "split":{"team":"0.48","university":"0.52"},%s,%s}""".formatted(way, HUNDRED, ALONE)), "reward/below-statutory-floor", "split.team");
    }

    @Test
    void theFloorHoldsForEquityToo() throws IOException {
        refused(
                equity("\"split\":{\"team\":\"0.4999\",\"university\":\"0.5001\"},", "", "10.00", "5.00"),
                "reward/below-statutory-floor",
                "split.team");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"team\":\"0.50\",\"university\":\"0.50\"}",
                "{\"university\":\"0.50\",\"team\":\"0.50\"}",
                "{\"college\":\"0.50\",\"team\":\"0.50\"}",
                "{\"a\":\"0.25\",\"b\":\"0.25\",\"team\":\"0.50\"}"
            })
    void vectorV11OneFenGoesToTheTeam(String split) throws IOException {
        JsonNode receipt = assignment("\"split\":" + split, receipt("0.01", ""), ALONE)
                .json()
                .get("receipts")
                .get(0);
        assertThat(receipt.get("layers").get("team").stringValue()).isEqualTo("0.01");
    }

    @Test
    void fenMoveFromTheUniversityAndElseFromTheLastThatHasAny() throws IOException {
        // Of 0.05 the team is due 0.025, so 0.03; remainders leave 0.02 with it.
        JsonNode fromUniversity = assignment("""
                "split":{"university":"0.30","college":"0.20","team":"0.50"}""", receipt("0.05", ""), ALONE)
                .json()
                .get("receipts")
                .get(0);
        assertThat(of(fromUniversity, "layers")).isEqualTo("""
                {"university":"0.01","college":"0.01","team":"0.03"}""");
        JsonNode fromTheLast = assignment("""
                "split":{"a":"0.30","b":"0.20","team":"0.50"}""", receipt("0.05", ""), ALONE)
                .json()
                .get("receipts")
                .get(0);
        assertThat(of(fromTheLast, "layers")).isEqualTo("""
                {"a":"0.02","b":"0.00","team":"0.03"}""");
        assertThat(of(fromTheLast, "explanation")).contains("从b移 0.01 元");
    }

    @Test
    void vectorV12AUnitHeadHoldsNoEquity() throws IOException {
        refused(equity("", ",\"unitHead\":true", "10.00", "5.00"), "reward/unit-head-in-equity", "persons[0].unitHead");
    }

    private Run equity(String split, String person, String capital, String value) throws IOException {
        return compute("""
                {"pack":"national-minimum","approvedOn":"2026-03-01","way":"EQUITY",%s
                 "equity":{"capital":"%s","value":"%s"},"persons":[{"name":"A","share":"1"%s}]}""".formatted(split, capital, value, person));
    }

    @Test
    void contributionsAddToTheValueToTheFen() throws IOException {
        JsonNode answer = compute("""
                {"pack":"national-minimum","approvedOn":"2026-03-01","way":"EQUITY","receipts":[],
                 "equity":{"capital":"3.00","value":"1.00"},
                 "persons":[{"name":"A","share":"1"},{"name":"B","share":"1"},{"name":"C","share":"1"}]}""").json();
        assertThat(of(answer, "equity")).isEqualTo("""
                [{"holder":"A","share":"0.056667","contribution":"0.17"},\
                {"holder":"B","share":"0.056667","contribution":"0.17"},\
                {"holder":"C","share":"0.053333","contribution":"0.16"},\
                {"holder":"university","share":"0.166667","contribution":"0.50"}]""");
    }

    @Test
    void anEquityDealHasACapitalThatHoldsItsValue() throws IOException {
        refused(equity("", "", "10.00", "10.01"), "reward/value-above-capital", "equity.value");
        refused(equity("", "", "0.00", "0.00"), "reward/capital-not-positive", "equity.capital");
        refused(equity("", "", "10.00", "-1.00"), "money/not-in-fen", "equity.value");
        refused(compute("""
                {"pack":"national-minimum","approvedOn":"2026-03-01","way":"EQUITY",%s,%s}""".formatted(HUNDRED, ALONE)), "reward/receipts-or-equity", "receipts");
        refused(assignment(HALF, HUNDRED, ALONE, """
                        "equity":{"capital":"1.00","value":"1.00"}"""), "reward/receipts-or-equity", "equity");
    }
}
