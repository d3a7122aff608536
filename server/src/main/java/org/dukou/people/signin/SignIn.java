package org.dukou.people.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.dukou.kernel.Refusal;
import org.dukou.people.Passwords;
import org.dukou.people.PersonId;
import org.dukou.people.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;

/** Checks a name and a password, more slowly the more often one network guesses at one name. */
@Service
class SignIn {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final SignIns signIns;
    private final GuessDelay guesses;
    private final Clock clock;
    private final String hashOfNobody;

    SignIn(JdbcClient jdbc, Passwords passwords, SignIns signIns, GuessDelay guesses, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.signIns = signIns;
        this.guesses = guesses;
        this.clock = clock;
        this.hashOfNobody = passwords.hash(UUID.randomUUID().toString());
    }

    /**
     * @param chosen replaces a password that works only once; null otherwise
     * @throws BadCredentialsException for a wrong name and a wrong password alike, after the same work
     * @throws Refusal {@code people/password-to-be-chosen} when the password was right but works only once
     */
    PersonId check(String login, String password, @Nullable String chosen, String network) {
        guesses.assertMayTry(login, network);
        Known known = jdbc.sql("""
                        select id, login, password_hash, password_once_until from person
                        where login in (:login, lower(:login)) and password_hash is not null and (left_on is null or left_on >= :today)
                        order by login = :login desc limit 1
                        """)
                .param("login", login)
                .param("today", LocalDate.now(clock))
                .query(Known.class)
                .optional()
                .orElse(new Known(null, login, hashOfNobody, null));
        boolean right = passwords.matches(password, known.passwordHash);
        if (!right || known.id == null || known.isTooOldAt(clock.instant())) {
            guesses.wrong(login, network);
            throw new BadCredentialsException("wrong name or password");
        }
        guesses.right(login, network);
        PersonId person = new PersonId(known.id);
        if (known.passwordOnceUntil != null) {
            if (chosen == null) {
                throw new Refusal("people/password-to-be-chosen");
            }
            signIns.choose(person, passwords.hashChosen(chosen, known.login, "newPassword"));
        }
        return person;
    }

    private record Known(
            @Nullable UUID id,
            String login,
            String passwordHash,
            @Nullable OffsetDateTime passwordOnceUntil) {
        boolean isTooOldAt(Instant now) {
            return passwordOnceUntil != null && !passwordOnceUntil.toInstant().isAfter(now);
        }
    }
}
