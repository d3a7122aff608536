package org.dukou.notification.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notification.Told;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.MailServer;
import org.dukou.support.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DukouTest
class LettersTest {

    /** A Monday no other test lives on. */
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    private final Told told;
    private final Postman postman;
    private final Mailbag bag;
    private final HouseClock clock;
    private final JdbcClient jdbc;
    private Campus.Someone reader;
    private Campus.Someone doer;

    LettersTest(Told told, Postman postman, Mailbag bag, HouseClock clock, JdbcClient jdbc) {
        this.told = told;
        this.postman = postman;
        this.bag = bag;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void furnish() {
        itIs(DAY, "10:00");
        reader = told.someoneWithMail(Role.INVENTOR);
        doer = told.campus.someone(Role.INVENTOR, told.campus.college());
    }

    /** No test leaves letters behind for the days of another. */
    @AfterEach
    void everythingIsDelivered() {
        MailServer.open();
        itIs(DAY.plusDays(400), "12:00");
        postman.goRound();
    }

    private void itIs(LocalDate day, String time) {
        clock.standAt(day.atTime(LocalTime.parse(time)));
    }

    private List<MimeMessage> letters() {
        return MailServer.lettersTo(Told.mailOf(reader));
    }

    // --- what a letter says ---

    @Test
    void whatIsUrgentGoesOutAtOnceInPlainTextAndHtmlWithOneLink() throws Exception {
        Matter matter = Told.matter(reader);
        told.returned(matter, Told.actor(doer));
        postman.goRound();

        MimeMessage letter = letters().getFirst();
        String message = Told.about(reader, matter).getFirst().at("/id").asString();
        String link = "https://dukou.example.edu.cn/app/inbox/" + message;
        assertThat(letter.getSubject()).isEqualTo("【渡口】有事项被退回 " + matter.number());
        assertThat(letter.getHeader("Subject")[0])
                .as("encoded, as RFC 2047 wants it")
                .matches("\\p{ASCII}+");
        assertThat(letter.getFrom()[0].toString()).contains("dukou@example.edu.cn");
        assertThat(part(letter, "text/plain"))
                .contains(reader.name() + "，您好：")
                .contains("有事项被退回　" + matter.number())
                .containsOnlyOnce(link);
        assertThat(part(letter, "text/html"))
                .contains("lang=\"zh\"")
                .contains("有事项被退回")
                .containsOnlyOnce(link);
    }

    @Test
    void whatIsNotPublicLeavesTheHouseByNumberAndKindOnly() throws Exception {
        Matter closed = Told.matter(reader);
        told.returned(closed, Told.actor(doer));
        postman.goRound();
        assertThat(GreenMailUtil.getWholeMessage(letters().getFirst())).doesNotContain(doer.name());
        assertThat(part(letters().getFirst(), "text/plain") + part(letters().getFirst(), "text/html"))
                .doesNotContain(closed.title())
                .doesNotContain("缺评估报告");

        Matter open = Told.publicly(Told.matter(reader));
        told.returned(open, Told.actor(doer));
        postman.goRound();
        assertThat(part(letters().getLast(), "text/plain"))
                .contains(open.title())
                .contains(doer.name() + " 退回申请人：缺评估报告");
    }

    @Test
    void whoReadsEnglishGetsEnglishLetters() throws Exception {
        Told.choose(reader, "en", "DIGEST", null, null);
        told.returned(Told.matter(reader), Told.actor(doer));
        postman.goRound();
        assertThat(letters().getFirst().getSubject()).startsWith("[Dukou] Something was returned");
        assertThat(part(letters().getFirst(), "text/plain")).startsWith("Dear " + reader.name());
    }

    @Test
    void aTitleIsNeverTakenForHtml() throws Exception {
        Matter matter = Told.publicly(Told.matter(reader));
        Matter nasty = new Matter(
                matter.kind(),
                matter.id(),
                matter.number(),
                "<script>alert(1)</script>",
                matter.audience(),
                matter.link());
        told.returned(nasty, Told.actor(doer));
        postman.goRound();
        assertThat(part(letters().getFirst(), "text/html"))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    // --- when it goes out ---

    @Test
    void theRestComesTogetherOnceADay() throws Exception {
        told.granted(Told.matter(reader));
        told.granted(Told.matter(reader));
        postman.goRound();
        assertThat(letters()).isEmpty();
        itIs(DAY.plusDays(1), "08:00");
        postman.goRound();
        postman.goRound();
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst().getSubject()).isEqualTo("【渡口】2 条消息");
    }

    @Test
    void inQuietHoursNothingComesAndAfterThemItDoes() {
        itIs(DAY, "23:00");
        told.returned(Told.matter(reader), Told.actor(doer));
        postman.goRound();
        itIs(DAY.plusDays(1), "06:59");
        postman.goRound();
        assertThat(letters()).isEmpty();
        itIs(DAY.plusDays(1), "07:00");
        postman.goRound();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void whoWantsNoMailGetsNoneAndFindsItInTheInbox() {
        Told.choose(reader, "zh", "NEVER", null, null);
        Matter matter = Told.matter(reader);
        told.granted(matter);
        itIs(DAY.plusDays(2), "12:00");
        postman.goRound();
        assertThat(letters()).isEmpty();
        assertThat(Told.topics(reader, matter)).containsExactly("GRANTED");
    }

    @Test
    void whatWasReadMeanwhileIsNotWrittenAbout() {
        Matter matter = Told.matter(reader);
        told.granted(matter);
        String id = Told.about(reader, matter).getFirst().at("/id").asString();
        reader.browser().post("/api/messages/" + id + "/reading", Map.of()).is(200);
        itIs(DAY.plusDays(1), "09:00");
        postman.goRound();
        assertThat(letters()).isEmpty();
    }

    @Test
    void whoeverLostTheRightMeanwhileGetsNoLetter() {
        Matter matter = Told.matter(reader, doer);
        told.granted(matter);
        told.granted(new Matter(
                matter.kind(),
                matter.id(),
                matter.number(),
                matter.title(),
                Audience.of(Audience.person(doer.id())),
                matter.link()));
        itIs(DAY.plusDays(1), "09:00");
        postman.goRound();
        assertThat(letters()).isEmpty();
    }

    // --- that it arrives ---

    @Test
    void aLetterThatWasNotTakenIsTriedAgainWithPausesThatGrow() {
        told.returned(Told.matter(reader), Told.actor(doer));
        MailServer.close();
        postman.goRound();
        postman.goRound();
        assertThat(attempts()).isEqualTo(1);
        clock.standAt(DAY.atTime(10, 1));
        postman.goRound();
        assertThat(attempts()).isEqualTo(2);
        clock.standAt(DAY.atTime(10, 2));
        postman.goRound();
        assertThat(attempts()).as("the second pause is longer").isEqualTo(2);
        MailServer.open();
        clock.standAt(DAY.atTime(10, 3));
        postman.goRound();
        assertThat(letters()).hasSize(1);
        assertThat(Mailbag.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Mailbag.pauseAfter(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Mailbag.pauseAfter(Mailbag.MOST_ATTEMPTS)).isEqualTo(Duration.ofMinutes(256));
    }

    @Test
    void aLetterThatIsGivenUpIsShownToTheAdministratorWhoHasItTriedAgain() {
        Campus.Someone admin = told.campus.someone(Role.ADMINISTRATOR, told.campus.unit(Tier.OFFICE));
        Matter matter = Told.matter(reader);
        told.returned(matter, Told.actor(doer));
        MailServer.close();
        for (int hours = 0; hours <= 40 && attempts() < Mailbag.MOST_ATTEMPTS; hours++) {
            clock.standAt(DAY.atTime(10, 0).plusHours(5L * hours));
            postman.goRound();
        }
        Reply post = admin.browser().get("/api/post").is(200);
        var shown = post.at("letters")
                .valueStream()
                .filter(letter -> letter.at("/reader").asString().equals(reader.name()))
                .findFirst()
                .orElseThrow();
        assertThat(shown.at("/fault").asString()).isNotBlank();
        assertThat(shown.at("/nextAt").isNull()).isTrue();
        assertThat(post.body()).doesNotContain(matter.title()).doesNotContain(matter.number());
        reader.browser().get("/api/post").is(403);
        reader.browser().post("/api/post/letters/retrial", Map.of()).is(403);

        MailServer.open();
        admin.browser().post("/api/post/letters/retrial", Map.of()).is(200);
        postman.goRound();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void aLetterWhoseNodeWasKilledGoesOutUnderTheSameId() throws Exception {
        told.returned(Told.matter(reader), Told.actor(doer));
        bag.seal();
        Mailbag.Envelope claimed = bag.take().orElseThrow();
        assertThat(claimed.person()).isEqualTo(reader.id());
        assertThat(bag.take()).as("one node at a time").isEmpty();
        jdbc.sql("update letter set claimed_until = clock_timestamp() - interval '1 second' where id = :id")
                .param("id", claimed.id())
                .update();
        postman.goRound();
        assertThat(letters().getFirst().getMessageID()).isEqualTo("<" + claimed.id() + "@example.edu.cn>");
    }

    @Test
    void theAdministratorTriesTheMailOut() throws Exception {
        Campus.Someone admin = told.campus.someone(Role.ADMINISTRATOR, told.campus.unit(Tier.OFFICE));
        admin.browser().post("/api/post/mail-trial", Map.of()).isProblem(409, "notification/no-email");
        told.withMail(admin, null);
        admin.browser().post("/api/post/mail-trial", Map.of()).is(200);
        assertThat(MailServer.lettersTo(Told.mailOf(admin)).getFirst().getSubject())
                .startsWith("【渡口】这是 " + admin.name());
        MailServer.close();
        admin.browser().post("/api/post/mail-trial", Map.of()).isProblem(409, "notification/mail-not-taken");
    }

    // --- what one chooses ---

    @Test
    void whoHasNeverSaidGetsADigestAndNothingAtNight() {
        Reply choice = reader.browser().get("/api/notification-choice").is(200);
        assertThat(choice.text("wishes.mail.urgent")).isEqualTo("AT_ONCE");
        assertThat(choice.text("wishes.mail.plain")).isEqualTo("DIGEST");
        assertThat(choice.text("wishes.quietFrom")).startsWith("22:00");
        assertThat(choice.text("email")).isEqualTo(Told.mailOf(reader));
        assertThat(choice.text("offered.0")).isEqualTo("MAIL");
        assertThat(doer.browser()
                        .get("/api/notification-choice")
                        .is(200)
                        .at("offered")
                        .isEmpty())
                .as("without an address no mail is offered")
                .isTrue();
    }

    @Test
    void quietHoursHaveABeginningAndAnEnd() {
        Map<String, Object> wish = Map.of(
                "language", "zh",
                "mail", Map.of("urgent", "AT_ONCE", "plain", "DIGEST"),
                "robot", Map.of("urgent", "NEVER", "plain", "NEVER"),
                "digestAt", "08:00",
                "quietFrom", "22:00");
        reader.browser().post("/api/notification-choice", wish, 0).isProblem(400, "notification/quiet-hours");
        reader.browser()
                .post("/api/notification-choice", Map.of("language", "fr"), 0)
                .is(400);
    }

    @Test
    void aChoiceMadeElsewhereMeanwhileIsNotOverwritten() {
        Told.choose(reader, "en", "DIGEST", null, null);
        Told.choose(reader, "zh", "DIGEST", null, null);
        Map<String, Object> wish = Map.of(
                "language",
                "en",
                "mail",
                Map.of("urgent", "AT_ONCE", "plain", "DIGEST"),
                "robot",
                Map.of("urgent", "NEVER", "plain", "NEVER"),
                "digestAt",
                "08:00");
        reader.browser().post("/api/notification-choice", wish, 0).isProblem(409, "request/stale");
    }

    private int attempts() {
        return jdbc.sql("select coalesce(max(attempts), 0) from letter where person = :reader")
                .param("reader", reader.id())
                .query(Integer.class)
                .single();
    }

    /** The decoded part of this type, wherever it lies. */
    private static String part(MimeMessage letter, String type) throws MessagingException, IOException {
        return part((MimeMultipart) letter.getContent(), type);
    }

    private static String part(MimeMultipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            Object content = parts.getBodyPart(i).getContent();
            if (content instanceof MimeMultipart inner) {
                String found = part(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            } else if (parts.getBodyPart(i).isMimeType(type)) {
                return content.toString();
            }
        }
        return "";
    }
}
