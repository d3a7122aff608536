package org.dukou.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.Api;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no database can keep is sent back with its field named, wherever it is said. */
@DukouTest
class LegibleInputTest {

    private static final String SLUG = "request/characters-not-legible";

    private final Campus campus;

    LegibleInputTest(Campus campus) {
        this.campus = campus;
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%ED%A0%80"})
    void everyAddressThatTakesAWordRefusesWhatIsNone(String unwritable) {
        Campus.Someone officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        Guest browser = officer.browser();
        List<String> asked = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Api.Operation look : Api.of(new Guest(campus.address())).looks()) {
            for (String word : look.words()) {
                String query = look.query(name -> name.equals(word) ? unwritable : null);
                Reply reply = browser.get(look.at(officer.viewer().person()) + query);
                asked.add(look.path() + " " + word);
                if (reply.status() != 400
                        || !reply.text("type").equals("/problems/" + SLUG)
                        || !reply.text("field").equals(word)) {
                    wrong.add(look + query + " answered " + reply.body());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked)
                .contains(
                        "/api/disclosures q",
                        "/api/deals q",
                        "/api/notices q",
                        "/api/enterprises q",
                        "/api/people q",
                        "/api/journal q",
                        "/api/distributions q",
                        "/api/approvals matterKind",
                        "/api/documents matterKind");
    }

    @Test
    void aReaderOfThePublicBoardIsToldOnAPage() {
        Reply page = new Guest(campus.address()).get("/notices?q=%00").is(400);
        assertThat(page.body()).contains("无法保存的字符").doesNotContain("our-fault");
    }

    @Test
    void aCommandIsToldWhichPartOfItCannotBeRead() {
        Guest browser = campus.someone(Role.INVENTOR, campus.college()).browser();
        Reply draft = browser.post(
                "/api/disclosure-drafts", Map.of("team", List.of(Map.of("name", "甲"), Map.of("name", "乙\0"))));
        assertThat(draft.isProblem(400, SLUG).text("field")).isEqualTo("team[1].name");
        Reply name = browser.post("/api/disclosure-drafts", Map.of("ti\0tle", "x"));
        assertThat(name.isProblem(400, SLUG).text("field")).isEqualTo("title");
    }

    @Test
    void whatTakesTwoHalvesIsOneCharacterAndHalfOfItIsNone() {
        assertThat(LegibleInput.isLegible("\ud842\udfb7")).isTrue();
        assertThat(LegibleInput.isLegible("\ud842x")).isFalse();
        assertThat(LegibleInput.isLegible("x\udfb7")).isFalse();
        Guest browser = campus.someone(Role.INVENTOR, campus.college()).browser();
        assertThat(browser.get("/api/disclosures?q=%F0%A0%AE%B7").is(200).at("items"))
                .isEmpty();
    }
}
