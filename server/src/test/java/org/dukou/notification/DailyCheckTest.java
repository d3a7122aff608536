package org.dukou.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.DayBegan;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notification.post.Postman;
import org.dukou.notification.robot.Outward;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.MailServer;
import org.dukou.support.PassingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Reminders that do not come are the dangerous ones: the house looks every day, and says so. */
@DukouTest
class DailyCheckTest {

    private static final LocalDate DAY = LocalDate.of(2033, 5, 2);

    private final Told told;
    private final Postman postman;
    private final PassingDays days;
    private final HouseClock clock;
    private final ReminderHealth health;
    private final JdbcClient jdbc;
    private final DailyCheck check;
    private final TransactionTemplate transaction;
    private Campus.Someone reader;
    private Campus.Someone admin;

    DailyCheckTest(
            Told told,
            Postman postman,
            PassingDays days,
            HouseClock clock,
            ReminderHealth health,
            JdbcClient jdbc,
            DailyCheck check,
            TransactionTemplate transaction) {
        this.told = told;
        this.postman = postman;
        this.days = days;
        this.clock = clock;
        this.health = health;
        this.jdbc = jdbc;
        this.check = AopTestUtils.getUltimateTargetObject(check);
        this.transaction = transaction;
    }

    @BeforeEach
    void furnish() {
        jdbc.sql("delete from reminder_check where day >= :day")
                .param("day", DAY)
                .update();
        clock.standAt(DAY.atTime(10, 0));
        reader = told.someoneWithMail(Role.INVENTOR);
        admin = told.campus.someone(Role.ADMINISTRATOR, told.campus.unit(Tier.OFFICE));
        days.comeTo(DAY);
    }

    /** And an alarm that was raised has ended. */
    @AfterEach
    void everythingIsDelivered() {
        MailServer.open();
        clock.standAt(DAY.plusDays(100).atTime(12, 0));
        postman.goRound();
        days.comeTo(DAY.plusDays(101));
    }

    @Test
    void aDayOnWhichEverythingWentOutIsWell() {
        told.granted(Told.matter(reader));
        clock.standAt(DAY.plusDays(1).atTime(8, 30));
        postman.goRound();
        days.comeTo(DAY.plusDays(2));
        assertThat(waiting()).isEmpty();
        assertThat(lastCheck().at("/day").asString(""))
                .isNotEqualTo(DAY.plusDays(2).toString());
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void aSenderThatIsBrokenRaisesAnAlarmTheNextDay() {
        told.granted(Told.matter(reader));
        MailServer.close();
        clock.standAt(DAY.plusDays(1).atTime(8, 30));
        postman.goRound();
        days.comeTo(DAY.plusDays(2));

        assertThat(waiting()).containsExactly(DailyCheck.CHECK);
        assertThat(lastCheck().at("/unsent").asInt()).isEqualTo(1);
        assertThat(Told.inbox(admin, "&topic=ASKED").getFirst().at("/said").asString())
                .isEqualTo("请您办理：核查通知为何没有发出");
        assertThat(health.health().getStatus().getCode()).isEqualTo(ReminderHealth.DEGRADED);
        assertThat(admin.browser()
                        .get("/api/timeline?kind=notification&id=" + Outward.MATTER.id())
                        .text("0.said"))
                .startsWith("每日核查：1 条到期的通知没有发出");

        MailServer.open();
        postman.goRound();
        days.comeTo(DAY.plusDays(3));
        assertThat(waiting()).as("the alarm ends with its cause").isEmpty();
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void aPostmanWhoNeverComesIsNoticedToo() {
        told.granted(Told.matter(reader));
        days.comeTo(DAY.plusDays(2));
        assertThat(waiting()).containsExactly(DailyCheck.CHECK);
    }

    /** As if whoever makes the messages had been at fault: what was asked the day before was told to nobody. */
    @Test
    void whatWaitsAndWasToldToNobodyIsNoticed() {
        Matter matter = Told.matter(reader);
        clock.standAt(DAY.minusDays(1).atTime(10, 0));
        told.ask(matter, List.of(Audience.person(reader.id())), reader, null);
        jdbc.sql("delete from message where about_id = :matter")
                .param("matter", matter.id())
                .update();
        clock.standAt(DAY.plusDays(1).atTime(9, 0));
        transaction.executeWithoutResult(_ -> check.on(new DayBegan(DAY.plusDays(1))));
        assertThat(lastCheck().at("/untold").asInt()).isEqualTo(1);
        assertThat(waiting()).containsExactly(DailyCheck.CHECK);
        told.settle(matter, reader);
    }

    @Test
    void aHouseInWhichNobodyLooksIsNotWell() {
        clock.standAt(DAY.plusDays(3).atTime(9, 0));
        assertThat(health.health().getStatus().getCode()).isEqualTo(ReminderHealth.DEGRADED);
    }

    private List<String> waiting() {
        return admin.browser().waitingFor(Outward.MATTER.id());
    }

    private JsonNode lastCheck() {
        return admin.browser().get("/api/post").is(200).at("checks.0");
    }
}
