package org.dukou.kernel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dukou.deal.Voyage;
import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.Passerby;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days that a visitor lets pass: only in a demonstration, for everyone, in order, for good. */
@DukouTest
class DaysAheadTest {

    private final Campus campus;
    private final PassingDays days;
    private final HouseProperties house;
    private final HouseClock clock;
    private final DayWalk walk;
    private final DemoTeller teller;
    private final JdbcClient jdbc;
    private Campus.Someone visitor;

    DaysAheadTest(
            Campus campus,
            PassingDays days,
            HouseProperties house,
            HouseClock clock,
            DayWalk walk,
            DemoTeller teller,
            JdbcClient jdbc) {
        this.campus = campus;
        this.days = days;
        this.house = house;
        this.clock = clock;
        this.walk = walk;
        this.teller = teller;
        this.jdbc = jdbc;
    }

    /** Being a demonstration is a property of the database; here it is one for as long as the test takes. */
    @BeforeEach
    void itIsADemonstration() {
        house.put("demo", "true");
        visitor = campus.someone(Role.INVENTOR, campus.college());
    }

    @AfterEach
    void itIsNoneAgain() {
        walk.end();
        house.put("demo", "false");
        jdbc.sql("delete from house_property where name like 'demo.days-%'").update();
        clock.goAhead(0);
        jdbc.sql("delete from day_done where day > :today")
                .param("today", clock.today())
                .update();
    }

    @Test
    void whereTheDatabaseIsNoDemonstrationThereIsNoSuchDeskAndTheClockIsTheTrueOne() {
        house.put("demo", "false");
        visitor.browser().get("/api/house-day").isProblem(404, "request/missing");
        letPassUntil(clock.today().plusDays(1)).isProblem(404, "request/missing");
        visitor.browser().post("/api/house-day/passage", Map.of()).isProblem(404, "request/missing");

        house.put("demo.days-ahead", "5");
        house.put("demo.days-until", clock.today().plusDays(9).toString());
        teller.start();
        assertThat(Duration.between(clock.machine().instant(), clock.instant()).abs())
                .as("not even when somebody wrote it into the database")
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void daysPassOneAfterTheOtherAndWhatDependsOnThemHappensOnItsDay() {
        Voyage voyage = new Voyage(campus, days);
        Reply deal = voyage.approved(voyage.anAssignment("走时的传动", "500000.00"));
        assertThat(deal.text("stage")).isEqualTo("IN_NOTICE");
        Reply notice = Passerby.lastNotice(voyage.table.officer, "deal", deal.id());
        LocalDate today = clock.today();
        LocalDate dayAfter = LocalDate.parse(notice.text("mayCloseFrom"));

        Reply asked = letPassUntil(dayAfter).is(200);
        assertThat(asked.text("until")).isEqualTo(dayAfter.toString());
        assertThat(asked.at("may")).isEmpty();
        letPassUntil(dayAfter.plusDays(1)).isProblem(409, "demo/days-are-passing");
        walk.goOn();

        Reply there = visitor.browser().get("/api/house-day").is(200);
        assertThat(there.text("today")).isEqualTo(dayAfter.toString());
        assertThat(there.text("worldDay")).isEqualTo(today.toString());
        assertThat(there.at("until").isNull()).isTrue();
        assertThat(visitor.browser().get("/api/session").is(200).text("today"))
                .as("whoever was signed in still is")
                .isEqualTo(dayAfter.toString());
        assertThat(jdbc.sql("select day from day_done where day > :today order by day")
                        .param("today", today)
                        .query(LocalDate.class)
                        .list())
                .isEqualTo(today.plusDays(1).datesUntil(dayAfter.plusDays(1)).toList());
        assertThat(voyage.table.see(deal).text("stage")).isEqualTo("READY_TO_SIGN");
        assertThat(dayOnTheTimelineOf(voyage, deal, "期满"))
                .as("the end of the notice is told on its day, not on the last of a leap")
                .isEqualTo(dayAfter.toString());
    }

    @Test
    void furtherDaysAreToldOnTheirOwnDay() {
        Voyage voyage = new Voyage(campus, days);
        Reply deal = voyage.approved(voyage.anAssignment("走过头的传动", "500000.00"));
        Reply notice = Passerby.lastNotice(voyage.table.officer, "deal", deal.id());
        LocalDate dayAfter = LocalDate.parse(notice.text("mayCloseFrom"));
        letPassUntil(dayAfter.plusDays(9)).is(200);
        walk.goOn();
        assertThat(clock.today()).isEqualTo(dayAfter.plusDays(9));
        assertThat(dayOnTheTimelineOf(voyage, deal, "期满")).isEqualTo(dayAfter.toString());
    }

    private static String dayOnTheTimelineOf(Voyage voyage, Reply deal, String words) {
        return voyage.table
                .officer
                .browser()
                .get("/api/timeline?kind=deal&id=" + deal.id())
                .is(200)
                .json()
                .valueStream()
                .filter(line -> line.at("/said").asString().contains(words))
                .map(line -> line.at("/at").asString().substring(0, 10))
                .findFirst()
                .orElse("not told");
    }

    @Test
    void theHouseIsStillAheadAfterAStartAndTheJournalSaysWhoLetDaysPass() {
        LocalDate today = clock.today();
        letPassUntil(today.plusDays(2)).is(200);
        walk.goOn();

        clock.goAhead(0);
        teller.start();
        assertThat(clock.today()).isEqualTo(today.plusDays(2));
        Campus.Someone auditor = campus.someone(Role.AUDITOR, campus.unit(Tier.OFFICE));
        assertThat(auditor.browser()
                        .get("/api/journal?kind=demonstration")
                        .is(200)
                        .body())
                .contains(visitor.name() + " 让演示的日子从 " + today + " 走到 " + today.plusDays(2));
    }

    @Test
    void daysCannotBeTakenBackNorSkippedByTheDozen() {
        LocalDate today = clock.today();
        letPassUntil(today).isProblem(400, "demo/day-is-past");
        letPassUntil(today.minusDays(1)).isProblem(400, "demo/day-is-past");
        letPassUntil(today.plusDays(61)).isProblem(400, "demo/too-far-ahead");
        visitor.browser().post("/api/house-day/passage", Map.of()).isProblem(400, "request/field-required");

        Campus.Someone auditor = campus.someone(Role.AUDITOR, campus.unit(Tier.OFFICE));
        assertThat(auditor.browser().get("/api/house-day").is(200).at("may")).isEmpty();
        auditor.browser()
                .post(
                        "/api/house-day/passage",
                        Map.of("until", today.plusDays(1).toString()))
                .isProblem(403, "request/not-yours-to-do");
        new Guest(campus.address()).get("/api/house-day").isProblem(401, "request/signed-out");
        assertThat(clock.today()).isEqualTo(today);
    }

    /** The answers of commands are forgotten after thirty days, but days that were only let pass do not count. */
    @Test
    void aCommandRepeatedManyDaysLaterIsStillTheSameCommand() {
        LocalDate far = clock.today().plusDays(60);
        String key = UUID.randomUUID().toString();
        Map<String, Object> asked = Map.of("until", far.toString());
        visitor.browser().post("/api/house-day/passage", asked, key).is(200);
        walk.goOn();
        Reply again =
                visitor.browser().post("/api/house-day/passage", asked, key).is(200);
        assertThat(again.response().headers().firstValue("Idempotency-Replayed"))
                .hasValue("true");
        assertThat(clock.today()).isEqualTo(far);
    }

    @Test
    void whoGuessesPasswordsWaitsNoLessBecauseDaysPass() {
        Guest guesser = new Guest(campus.address());
        guesser.get("/api/session");
        Map<String, String> guess = Map.of("login", visitor.login(), "password", "wrong");
        visitor.browser();
        while (guesser.post("/api/session", guess).status() != 429) {
            // Each wrong guess lengthens the pause.
        }
        letPassUntil(clock.today().plusDays(1)).is(200);
        walk.goOn();
        for (int i = 0; i < 3; i++) {
            guesser.post("/api/session", guess);
        }
        guesser.post("/api/session", guess).isProblem(429, "request/too-many");
    }

    private Reply letPassUntil(LocalDate day) {
        return visitor.browser().post("/api/house-day/passage", Map.of("until", day.toString()));
    }
}
