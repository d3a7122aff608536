package org.dukou.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is told to those who come to the wrong place, or say what a record does not take. */
@DukouTest
class EdgeTest {

    private final Campus campus;

    EdgeTest(Campus campus) {
        this.campus = campus;
    }

    @Test
    void aFileOfTheWorkbenchThatIsNotThereIsMissing() {
        Guest guest = new Guest(campus.address());
        guest.get("/app/nope.js").is(404);
        guest.get("/app/assets/gone-3f2a.js").is(404);
        guest.get("/app/deep/er/nope.css").is(404);
    }

    @Test
    void strangersAreToldNothingOfTheMachine() {
        Guest guest = new Guest(campus.address());
        guest.get("/actuator/health").is(200);
        for (String address : List.of("/actuator", "/actuator/", "/actuator/env", "/actuator/info")) {
            assertThat(guest.get(address).is(404).body()).as(address).doesNotContain("_links");
        }
    }

    @Test
    void thereIsNothingAtTheAddressWhereErrorsAreTold() {
        Reply page = new Guest(campus.address()).get("/error").is(404);
        assertThat(page.body()).doesNotContain("999").contains("没有找到");
    }

    @Test
    void whatARecordDoesNotTakeIsSaidInTheWordsOfTheHouse() {
        Guest hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE)).browser();
        Reply none = hr.post("/api/people", Map.of("staffNumber", " ", "name", "长".repeat(61)));
        none.isProblem(400, "request/fields-invalid");
        assertThat(fault(none, "staffNumber")).isEqualTo("request/field-required 请填写此项。");
        assertThat(fault(none, "unit")).isEqualTo("request/field-required 请填写此项。");
        assertThat(fault(none, "name")).isEqualTo("request/field-too-long 最多 60 个字。");
        Reply english = hr.speaking("en").post("/api/people", Map.of("staffNumber", " ", "name", "x".repeat(61)));
        assertThat(fault(english, "name")).isEqualTo("request/field-too-long At most 60 characters.");
    }

    private static String fault(Reply reply, String field) {
        return reply.at("errors")
                .valueStream()
                .filter(error -> error.at("/field").asString().equals(field))
                .map(EdgeTest::told)
                .findFirst()
                .orElse("nothing");
    }

    private static String told(JsonNode error) {
        return error.at("/slug").asString() + " " + error.at("/detail").asString();
    }
}
