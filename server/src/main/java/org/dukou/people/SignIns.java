package org.dukou.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAdministrator;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk that hands out keys and takes them back. A password is never told: only one that works once is. */
@Service
@Transactional
class SignIns {

    private static final Duration ONCE_WORKS_FOR = Duration.ofDays(7);

    private final PersonRepository persons;
    private final LastAdministrator administrators;
    private final Passwords passwords;
    private final GuessDelay guesses;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Viewers viewers;
    private final Clock clock;

    SignIns(
            PersonRepository persons,
            LastAdministrator administrators,
            Passwords passwords,
            GuessDelay guesses,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Viewers viewers,
            Clock clock) {
        this.persons = persons;
        this.administrators = administrators;
        this.passwords = passwords;
        this.guesses = guesses;
        this.sessions = sessions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** @throws org.dukou.kernel.Refusal {@code people/login-taken} */
    @ByAdministrator
    Once grant(Viewer viewer, PersonId id, IfMatch seen, String login) {
        Person person = persons.get(id, viewer, seen);
        String password = Passwords.once();
        Instant until = clock.instant().plus(ONCE_WORKS_FOR);
        person.maySignIn(login, passwords.hash(password), until, viewer.actor(), clock.instant());
        return new Once(save(person), password, until);
    }

    /** The house furnishes itself: a demonstration, or the first administrator, who chose this password. */
    @BySystem
    void grant(Actor by, PersonId id, String login, String password) {
        Person person = persons.get(id);
        person.maySignIn(login, passwords.hash(password), null, by, clock.instant());
        save(person);
    }

    /** Everyone signed in with the old password is out at once. */
    @ByAdministrator
    Once reset(Viewer viewer, PersonId id, IfMatch seen) {
        Person person = persons.get(id, viewer, seen);
        String password = Passwords.once();
        Instant until = clock.instant().plus(ONCE_WORKS_FOR);
        person.resetPassword(passwords.hash(password), until, viewer.actor(), clock.instant());
        endSessions(id, null);
        return new Once(save(person), password, until);
    }

    @ByAdministrator
    Person withdraw(Viewer viewer, PersonId id, IfMatch seen) {
        Person person = persons.get(id, viewer, seen);
        if (person.holds(Role.ADMINISTRATOR, LocalDate.now(clock))) {
            administrators.assertNot(id, LocalDate.now(clock));
        }
        person.mayNotSignIn(viewer.actor(), clock.instant());
        endSessions(id, null);
        viewers.forget(id);
        return save(person);
    }

    /** Changes one's own password; every other session of the same person ends. */
    @ByAnyone
    void changePassword(Viewer viewer, String old, String chosen, String network, String thisSession) {
        PersonId me = new PersonId(viewer.person());
        Person person = persons.get(me);
        String login = person.key().login();
        guesses.assertMayTry(login, network);
        if (!passwords.matches(old, person.key().passwordHash())) {
            guesses.wrong(login, network);
            throw new Invalid("people/password-wrong", "old");
        }
        guesses.right(login, network);
        person.choosePassword(passwords.hashChosen(chosen, login, "chosen"), clock.instant());
        save(person);
        endSessions(me, thisSession);
    }

    /** Turns a password that worked once into one of the person's own; called with that password already checked. */
    @BySystem
    void replaceOnce(PersonId id, String chosen) {
        Person person = persons.get(id);
        person.choosePassword(passwords.hashChosen(chosen, person.key().login(), "newPassword"), clock.instant());
        save(person);
    }

    private void endSessions(PersonId id, @Nullable String except) {
        sessions.findByPrincipalName(id.value().toString()).keySet().stream()
                .filter(session -> !session.equals(except))
                .forEach(sessions::deleteById);
    }

    private Person save(Person person) {
        try {
            return persons.saveAndFlush(person);
        } catch (DataIntegrityViolationException twice) {
            throw Taken.refusal(twice, "person_login_key", "people/login-taken", "login");
        }
    }

    /** @param password to be handed over now; it is kept nowhere */
    record Once(Person person, String password, Instant until) {}
}
