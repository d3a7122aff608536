package org.dukou.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.deal.Table;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One box for everything one may know of, and nothing else. */
@DukouTest
class SearchTest {

    private final Campus campus;
    private final Indexer indexer;
    private final Finding finding;
    private final PassingDays days;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Table table;

    SearchTest(Campus campus, Indexer indexer, Finding finding, PassingDays days) {
        this.campus = campus;
        this.indexer = indexer;
        this.finding = finding;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        table = new Table(campus);
    }

    @Test
    void aResultIsFoundByWhateverOneRemembersOfIt() {
        Map<String, Object> content = table.result("宽带光栅解调" + mark);
        String patent = Table.number();
        content.put("ip", List.of(Table.patent(patent)));
        content.put("keywords", List.of("桥梁监测"));
        String result = table.accepted(content);
        String number =
                table.officer.browser().get("/api/disclosures/" + result).text("number");
        for (String typed : List.of(
                number,
                number.replaceAll("[〔〕号]", ""),
                "栅 " + mark,
                "光栅 " + mark,
                "光栅解调 " + mark,
                "桥梁 " + mark,
                "kdg " + mark,
                table.colleague.name() + " " + mark,
                patent,
                patent.replace(".", ""),
                patent.substring(2, 12))) {
            assertThat(links(table.officer, typed)).as(typed).contains("/disclosures/" + result);
            assertThat(suggested(table.officer, typed)).as(typed).contains("/disclosures/" + result);
        }
    }

    @Test
    void everythingThatGrewOutOfACaseIsFoundByItsKind() {
        String result = table.accepted("成套设备" + mark);
        Reply deal = table.open("ASSIGNMENT", table.firm("重庆" + mark + "机电有限公司"), result);
        Reply found = find(table.officer, mark);
        assertThat(links(found)).contains("/disclosures/" + result, "/deals/" + deal.id());
        assertThat(found.at("facets").at("/kind").findValuesAsString("value"))
                .contains("disclosure", "deal", "enterprise");
        Reply deals = find(table.officer, mark + "&kind=deal");
        assertThat(links(deals)).containsExactly("/deals/" + deal.id());
        assertThat(deals.at("facets").at("/kind").findValuesAsString("value")).contains("disclosure");
        Reply ofCollege = find(
                table.officer,
                mark + "&unit=" + table.college.value() + "&year="
                        + days.today().getYear()
                        + "&stage=disclosure.stage.ACCEPTED");
        assertThat(links(ofCollege)).containsExactly("/disclosures/" + result);
    }

    @Test
    void aPersonIsFoundByPinyin() {
        Campus.Someone hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        String person = hr.browser()
                .post(
                        "/api/people",
                        Map.of(
                                "staffNumber", "n" + mark,
                                "name", "曾远帆",
                                "kind", "STAFF",
                                "unit", table.college.value(),
                                "joinedOn", "2024-09-01"))
                .is(201)
                .id();
        for (String typed : List.of("zyf", "zengyuanfan", "zengy", "yuanfan", "zeng yuanfan", "曾远帆", "远帆")) {
            assertThat(links(hr, typed.contains(" ") ? typed : typed + " n" + mark))
                    .as(typed)
                    .contains("/people/persons/" + person);
        }
    }

    @Test
    void whatIsFoundIsMarked() {
        String result = table.accepted("高熵合金涂层" + mark);
        Reply found = find(table.officer, "合金 " + mark);
        assertThat(links(found)).containsExactly("/disclosures/" + result);
        assertThat(found.at("items").at("/0/title/marks/0/from").asInt()).isEqualTo(2);
        assertThat(found.at("items").at("/0/title/marks/0/to").asInt()).isEqualTo(4);
        assertThat(found.text("items.0.stage")).isEqualTo("disclosure.stage.ACCEPTED");
    }

    /** Asked before and after, whoever may not know of the case reads the same to the letter. */
    @Test
    void aStrangerCannotTellThatACaseExists() {
        Campus.Someone stranger = campus.someone(Role.INVENTOR, campus.college());
        Campus.Someone otherCollege = campus.someone(Role.COLLEGE_OFFICER, campus.college());
        Table own = new Table(campus);
        own.accepted("公开讨论的合金涂层" + mark);
        own.accepted("涂层" + mark);
        List<Campus.Someone> outsiders = List.of(stranger, otherCollege, own.professor, own.collegeOfficer);
        String secret = "密" + UUID.randomUUID().toString().substring(0, 6);
        List<String> asked = List.of(
                secret, secret.substring(0, 4), "合金 " + mark, "涂层" + mark, "涂层", "tc", mark, "高熵合金 " + mark, "0001");
        List<String> before = answers(outsiders, asked);

        String result = table.accepted("高熵合金涂层" + secret + mark);
        Reply deal = table.open("ASSIGNMENT", table.firm("受让" + secret + "公司"), result);
        table.readyToPropose(deal, "400000.00");
        table.propose(deal).is(200);

        assertThat(answers(outsiders, asked)).isEqualTo(before);
        assertThat(links(table.officer, secret)).contains("/disclosures/" + result, "/deals/" + deal.id());
        assertThat(find(own.professor, mark).at("total").asInt()).isEqualTo(2);
    }

    @Test
    void nothingTypedFindsNothing() {
        for (String typed : List.of("", "  ", "〔〕", "，。", "*", "%", "\"", "a:b OR c", "(", "\\")) {
            Reply found = find(table.officer, typed);
            assertThat(found.at("total").asInt()).as(typed).isZero();
        }
        table.officer.browser().get("/api/search?q=x&after=nowhere").isProblem(400, "search/place-unknown");
        find(table.officer, "很长".repeat(150));
    }

    @Test
    void onlyTheAdministratorHasItMadeAnew() {
        String result = table.accepted("重建之后还在" + mark);
        assertThat(links(table.officer, mark)).contains("/disclosures/" + result);
        UUID before = indexer.id();
        table.officer
                .browser()
                .post("/api/search/rebuilding", Map.of("reason", "试一试"))
                .isProblem(403, "request/not-yours-to-do");
        campus.someone(Role.ADMINISTRATOR, campus.unit(Tier.OFFICE))
                .browser()
                .post("/api/search/rebuilding", Map.of("reason", "试一试"))
                .is(202);
        assertThat(links(table.officer, mark)).contains("/disclosures/" + result);
        assertThat(indexer.id()).isNotEqualTo(before);
    }

    private List<String> answers(List<Campus.Someone> everyone, List<String> asked) {
        List<String> answers = new ArrayList<>();
        for (Campus.Someone one : everyone) {
            for (String typed : asked) {
                answers.add(find(one, typed).body());
                answers.add(one.browser()
                        .get("/api/search/suggestions?q=" + encoded(typed))
                        .is(200)
                        .body());
            }
        }
        return answers;
    }

    private List<String> links(Campus.Someone who, String typed) {
        return links(find(who, typed));
    }

    private static List<String> links(Reply found) {
        return found.at("items").findValuesAsString("link");
    }

    private List<String> suggested(Campus.Someone who, String typed) {
        finding.settle();
        return who.browser()
                .get("/api/search/suggestions?q=" + encoded(typed))
                .is(200)
                .json()
                .findValuesAsString("link");
    }

    /** @param typed perhaps followed by what the answer is narrowed to */
    private Reply find(Campus.Someone who, String typed) {
        finding.settle();
        String[] parts = typed.split("&", 2);
        String narrowed =
                Stream.of(parts).skip(1).map(part -> "&" + part).findFirst().orElse("");
        return who.browser()
                .get("/api/search?size=100&q=" + encoded(parts[0]) + narrowed)
                .is(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
