package org.dukou.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor asks who did what and when, without knowing the matter. */
@DukouTest
class JournalListTest {

    private final Campus campus;
    private final LocalDate today;
    private UnitId college;
    private Campus.Someone hr;
    private Campus.Someone auditor;
    private String staffNumber;

    JournalListTest(Campus campus, Clock clock) {
        this.campus = campus;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void somebodyIsEntered() {
        college = campus.college();
        hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        auditor = campus.someone(Role.AUDITOR, campus.unit(Tier.OFFICE));
        staffNumber = "n" + UUID.randomUUID();
        hr.browser()
                .post(
                        "/api/people",
                        Map.of(
                                "staffNumber", staffNumber,
                                "name", "程远帆",
                                "kind", "STAFF",
                                "unit", college.value(),
                                "joinedOn", "2024-09-01"))
                .is(201);
    }

    @Test
    void theAuditorFindsWhoDidItByTheMatterAndTheMatterByWhoDidIt() {
        Reply byMatter = journal(auditor, "q=" + staffNumber);
        assertThat(byMatter.text("items.0.by")).isEqualTo(hr.viewer().name());
        assertThat(byMatter.text("items.0.said")).isEqualTo(hr.viewer().name() + " 登记了 程远帆");
        assertThat(byMatter.text("items.0.link")).startsWith("/people/persons/");
        assertThat(journal(auditor, "kind=person&q=" + hr.viewer().name()).body())
                .contains(staffNumber);
    }

    @Test
    void daysBoundTheList() {
        assertThat(journal(auditor, "q=" + staffNumber + "&from=" + today + "&to=" + today)
                        .at("total")
                        .asLong())
                .isEqualTo(1);
        assertThat(journal(auditor, "q=" + staffNumber + "&to=" + today.minusDays(1))
                        .at("total")
                        .asLong())
                .isZero();
    }

    @Test
    void theWholeIsForThoseWhoOverseeIt() {
        Campus.Someone stranger = campus.someone(Role.INVENTOR, campus.college());
        stranger.browser().get("/api/journal").isProblem(403, "request/not-yours-to-do");
        campus.someone(Role.FINANCE, campus.unit(Tier.OFFICE))
                .browser()
                .get("/api/journal")
                .isProblem(403, "request/not-yours-to-do");
    }

    private static Reply journal(Campus.Someone who, String asked) {
        return who.browser().get("/api/journal?" + asked).is(200);
    }
}
