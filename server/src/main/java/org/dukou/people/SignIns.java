package org.dukou.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAdministrator;
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
public class SignIns {

    private static final Duration ONCE_WORKS_FOR = Duration.ofDays(7);

    private final PersonRepository persons;
    private final LastAdministrator administrators;
    private final Passwords passwords;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Viewers viewers;
    private final Clock clock;

    SignIns(
            PersonRepository persons,
            LastAdministrator administrators,
            Passwords passwords,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Viewers viewers,
            Clock clock) {
        this.persons = persons;
        this.administrators = administrators;
        this.passwords = passwords;
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

    /** Takes a password that the person chose themselves, whose rules and whose right to choose were checked before. */
    @BySystem
    public void choose(PersonId id, String hash) {
        Person person = persons.get(id);
        person.choosePassword(hash, clock.instant());
        save(person);
    }

    /** @param except a session that goes on; null to end all */
    @BySystem
    public void endSessions(PersonId id, @Nullable String except) {
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
