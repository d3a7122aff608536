package org.dukou.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dukou.deal.Voyage;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;
import org.dukou.notice.Passerby;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DukouTest
class RemindersTest {

    private final Campus campus;
    private final Told told;
    private final PassingDays days;
    private Campus.Someone asker;
    private Campus.Someone asked;
    private Campus.Someone director;

    RemindersTest(Campus campus, Told told, PassingDays days) {
        this.campus = campus;
        this.told = told;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        asker = campus.someone(Role.INVENTOR, campus.college());
        asked = campus.someone(Role.INVENTOR, campus.college());
        director = campus.someone(Role.INSTITUTE_DIRECTOR, campus.unit(Tier.INSTITUTE));
    }

    @Test
    void whoLetsThingsWaitIsRemindedOfAllOfThemInOneMessage() {
        ask(null);
        ask(null);
        days.pass(2);
        assertThat(waiting(asked)).isEmpty();
        days.pass(1);
        days.comeTo(days.today());
        assertThat(waiting(asked)).containsExactly("您有 2 项待办在等，最久的已等 3 天");
        days.pass(1);
        assertThat(waiting(asked)).hasSize(1);
        days.pass(1);
        assertThat(waiting(asked)).hasSize(2);
    }

    @Test
    void whatIsDoneIsNotRemindedOf() {
        Matter matter = ask(null);
        told.settle(matter, asked);
        days.pass(3);
        assertThat(waiting(asked)).isEmpty();
    }

    @Test
    void theLastDayIsSaidBeforeItComes() {
        Matter matter = ask(days.today().plusDays(5));
        days.pass(1);
        assertThat(Told.topics(asked, matter)).containsExactly("ASKED");
        days.pass(1);
        days.pass(1);
        assertThat(Told.topics(asked, matter)).containsExactlyInAnyOrder("ASKED", "DUE");
    }

    @Test
    void whoeverPutItThereLearnsOnceThatItWaits() {
        Matter matter = ask(null);
        days.pass(6);
        assertThat(Told.about(asker, matter)).isEmpty();
        days.pass(1);
        days.pass(1);
        assertThat(Told.about(asker, matter))
                .singleElement()
                .satisfies(message -> assertThat(message.at("/said").asString()).isEqualTo("您提起的事项已等候 7 天：审批签署"));
    }

    @Test
    void onMondaysADirectorLearnsHowMuchWaitsOfWhatThatOneMayKnow() {
        Campus.Someone other = campus.someone(Role.INSTITUTE_DIRECTOR, campus.unit(Tier.INSTITUTE));
        Matter known = Told.matter(director);
        told.ask(known, List.of(Audience.person(asked.id())), asker, null);
        ask(null);
        days.comeTo(days.today().plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        assertThat(slowInTheHouse(director)).isEqualTo(slowInTheHouse(other) + 1);
    }

    private static int slowInTheHouse(Campus.Someone who) {
        return waiting(who).stream()
                .filter(said -> said.contains("项事项等候已久"))
                .mapToInt(said -> Integer.parseInt(said.replaceAll("\\D+(\\d+) 项事项.*", "$1")))
                .findFirst()
                .orElse(0);
    }

    @Test
    void theEndOfANoticeIsSaidToThoseWhoseMatterItIs() {
        Voyage voyage = new Voyage(campus, days);
        Reply deal = voyage.approved(voyage.anAssignment("将满的传动", "40000.00"));
        LocalDate lastDay = LocalDate.parse(
                Passerby.lastNotice(voyage.table.officer, "deal", deal.id()).text("lastDay"));
        days.comeTo(lastDay.minusDays(4));
        assertThat(ending(voyage.table.professor)).isEmpty();
        days.comeTo(lastDay.minusDays(3));
        days.comeTo(lastDay.minusDays(2));
        assertThat(ending(voyage.table.professor))
                .singleElement()
                .satisfies(message -> assertThat(message.at("/said").asString())
                        .startsWith("定价公示")
                        .endsWith("将于 " + lastDay + " 期满"));
    }

    private static List<JsonNode> ending(Campus.Someone who) {
        return Told.inbox(who, "&topic=NOTICE").stream()
                .filter(message -> message.at("/said").asString().contains("将于"))
                .toList();
    }

    private Matter ask(LocalDate due) {
        Matter matter = Told.matter(asker, asked);
        told.ask(matter, List.of(Audience.person(asked.id())), asker, due);
        return matter;
    }

    private static List<String> waiting(Campus.Someone who) {
        return Told.inbox(who, "&topic=WAITING").stream()
                .map(message -> message.at("/said").asString())
                .toList();
    }
}
