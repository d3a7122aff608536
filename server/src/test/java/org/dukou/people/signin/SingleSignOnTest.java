package org.dukou.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.dukou.support.UniversityServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff come in by the university's own sign-in, whoever the browser says they are; nobody else does. */
@DukouTest
class SingleSignOnTest {

    private final Campus campus;

    SingleSignOnTest(Campus campus) {
        this.campus = campus;
    }

    @AfterEach
    void allIsRight() {
        UniversityServer.makeTokensWrong("");
    }

    @Test
    void bothWaysAreOfferedBesideThePassword() {
        Reply ways = new Guest(campus.address()).get("/api/public/sign-in-ways").is(200);
        assertThat(ways.json().valueStream().map(way -> way.at("/address").asString()))
                .containsExactly("/sign-in/cas", "/sign-in/oidc/university");
    }

    @Test
    void aTicketLetsThePersonOfItsStaffNumberIn() {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        Guest browser = new Guest(campus.address());
        browser.get("/api/session");
        Reply back = backWithTicket(browser, someone.login());
        assertThat(location(back)).isEqualTo("/app/");
        assertThat(browser.get("/api/session").is(200).text("person.name")).isEqualTo(someone.name());
    }

    @Test
    void anUnknownNumberIsToldSoAndNobodyIsMadeKnown() {
        Guest browser = new Guest(campus.address());
        String nobody = "N" + UUID.randomUUID();
        assertThat(location(backWithTicket(browser, nobody)))
                .isEqualTo("/app/#refused=people%2Fnumber-unknown&number=" + nobody);
        browser.get("/api/session").is(204);
        assertThat(location(backWithCode(browser, nobody)))
                .isEqualTo("/app/#refused=people%2Fnumber-unknown&number=" + nobody);
        browser.get("/api/session").is(204);
    }

    @Test
    void aTicketWorksForTheBrowserThatWasSentAndOnce() {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        Guest sent = new Guest(campus.address());
        String service = service(sent);
        String path = path(service) + "&ticket=" + UniversityServer.ticket(service, someone.login());
        Guest victim = new Guest(campus.address());
        refused(victim, victim.get(path));
        assertThat(location(sent.get(path))).isEqualTo("/app/");
        Guest again = new Guest(campus.address());
        again.get("/sign-in/cas");
        refused(again, again.get(path));
    }

    @Test
    void aTicketForAnotherServiceAndAnAnswerWithADoctypeAreRefused() {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        Guest browser = new Guest(campus.address());
        String service = service(browser);
        refused(
                browser,
                browser.get(path(service) + "&ticket="
                        + UniversityServer.ticket("https://mail.example.edu.cn", someone.login())));
        refused(browser, browser.get("/sign-in/return/cas"));
        UniversityServer.makeTokensWrong("doctype");
        refused(browser, backWithTicket(browser, someone.login()));
    }

    @Test
    void theWayThereNamesTheHouseAsTheAdministratorDid() {
        Reply gone = new Guest(campus.address()).get("/sign-in/cas?service=https://evil.example&to=//evil.example");
        assertThat(location(gone))
                .startsWith(UniversityServer.address() + "/cas/login?service="
                        + URLEncoder.encode(
                                "https://dukou.example.edu.cn/sign-in/return/cas?state=", StandardCharsets.UTF_8))
                .doesNotContain("evil");
        assertThat(gone.response().headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/sign-in");
    }

    @Test
    void aSignedTokenLetsThePersonOfItsStaffNumberIn() {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        Guest browser = new Guest(campus.address());
        Reply back = backWithCode(browser, someone.login());
        assertThat(location(back)).isEqualTo("/app/");
        assertThat(browser.get("/api/session").is(200).text("person.name")).isEqualTo(someone.name());
        assertThat(back.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void theQuestionCarriesStateNonceAndProofKey() {
        Map<String, String> asked = asked(new Guest(campus.address()));
        assertThat(asked)
                .containsKeys("state", "nonce", "code_challenge")
                .containsEntry("code_challenge_method", "S256");
        assertThat(asked.get("redirect_uri")).isEqualTo("https://dukou.example.edu.cn/sign-in/return/oidc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "key", "audience", "late"})
    void aTokenThatIsWrongInAnyWayLetsNobodyIn(String how) {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        UniversityServer.makeTokensWrong(how);
        Guest browser = new Guest(campus.address());
        refused(browser, backWithCode(browser, someone.login()));
    }

    @Test
    void aCodeWithAnotherStateLetsNobodyIn() {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        Guest browser = new Guest(campus.address());
        Map<String, String> asked = asked(browser);
        String code = UniversityServer.code(asked, someone.login());
        refused(browser, browser.get("/sign-in/return/oidc?state=another&code=" + code));
        Guest other = new Guest(campus.address());
        refused(other, other.get(returned(asked, code)));
    }

    @Test
    void theSessionGetsANewNameOnTheWayIn() {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        Campus.Someone other = campus.someone(Role.INVENTOR, campus.college());
        Guest browser = other.browser();
        String before = browser.cookie("dukou-session");
        backWithCode(browser, someone.login());
        assertThat(browser.cookie("dukou-session")).isNotEqualTo(before);
        assertThat(browser.get("/api/session").is(200).text("person.name")).isEqualTo(someone.name());
    }

    private static void refused(Guest browser, Reply back) {
        assertThat(location(back)).isEqualTo("/app/#refused=people%2Fticket-refused");
        browser.get("/api/session").is(204);
    }

    /** The address that the CAS server sends people back to. */
    private static String service(Guest browser) {
        return UniversityServer.query(
                        URI.create(location(browser.get("/sign-in/cas"))).getRawQuery())
                .get("service");
    }

    private static String path(String service) {
        URI uri = URI.create(service);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static Reply backWithTicket(Guest browser, String number) {
        String service = service(browser);
        return browser.get(path(service) + "&ticket=" + UniversityServer.ticket(service, number));
    }

    private static Map<String, String> asked(Guest browser) {
        String there = location(browser.get("/sign-in/oidc/university"));
        assertThat(there).startsWith(UniversityServer.address() + "/authorize?");
        return UniversityServer.query(URI.create(there).getRawQuery());
    }

    private static String returned(Map<String, String> asked, String code) {
        return "/sign-in/return/oidc?state=" + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8) + "&code="
                + code;
    }

    private static Reply backWithCode(Guest browser, String number) {
        Map<String, String> asked = asked(browser);
        return browser.get(returned(asked, UniversityServer.code(asked, number)));
    }

    private static String location(Reply reply) {
        return reply.response().headers().firstValue("Location").orElse("none: " + reply.status() + reply.body());
    }
}
