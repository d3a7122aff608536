package org.dukou.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;

@DukouTest
class SignInTest {

    private final Campus campus;

    SignInTest(Campus campus) {
        this.campus = campus;
    }

    @Test
    void guessingMeetsAGrowingPause() {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        Guest guesser = new Guest(campus.address());
        guesser.get("/api/session");
        Reply last = guess(guesser, someone.login());
        for (int i = 0; i < 10 && last.status() == 401; i++) {
            last = guess(guesser, someone.login());
        }
        last.isProblem(429, "request/too-many");
        assertThat(last.text("detail")).contains("秒后重试");
        assertThat(last.response().headers().firstValueAsLong("Retry-After").orElse(0))
                .isPositive();
        guesser.post("/api/session", Map.of("login", someone.login(), "password", "right horse"))
                .isProblem(429, "request/too-many");
    }

    @Test
    void aPauseForOneNameIsNoneForAnother() {
        Guest guesser = new Guest(campus.address());
        guesser.get("/api/session");
        String nobody = "nobody-" + UUID.randomUUID();
        for (int i = 0; i < 6; i++) {
            guess(guesser, nobody);
        }
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        someone.browser().get("/api/session").is(200);
    }

    @Test
    void aWrongNameAndAWrongPasswordAreAnsweredAlike() {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        Guest guest = new Guest(campus.address());
        guest.get("/api/session");
        Reply wrongName = guess(guest, "nobody-" + UUID.randomUUID());
        Reply wrongPassword = guess(guest, someone.login());
        assertThat(wrongName.isProblem(401, "request/wrong-name-or-password").body())
                .isEqualTo(wrongPassword.is(401).body());
    }

    @Test
    void capitalsInANameMakeNoDifference() {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        Guest guest = new Guest(campus.address());
        guest.get("/api/session");
        guest.signIn(someone.login().toUpperCase(Locale.ROOT), Campus.PASSWORD)
                .get("/api/session")
                .is(200);
    }

    @Test
    void aForgedRequestWithoutItsTokenIsRefused() {
        Campus.Someone someone = campus.someone(Role.INVENTOR, campus.college());
        Reply forged = someone.browser().withoutToken().post("/api/secrecy-checks", Map.of());
        forged.isProblem(403, "request/page-out-of-date");
        assertThat(forged.text("detail")).contains("刷新");
    }

    private static Reply guess(Guest guest, String login) {
        return guest.post("/api/session", Map.of("login", login, "password", "wrong"));
    }
}
