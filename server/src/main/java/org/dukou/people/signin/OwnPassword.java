package org.dukou.people.signin;

import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.people.Passwords;
import org.dukou.people.PersonId;
import org.dukou.people.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes one's own password, slowly for whoever guesses at the old one. */
@Service
@Transactional
class OwnPassword {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final SignIns signIns;
    private final GuessDelay guesses;

    OwnPassword(JdbcClient jdbc, Passwords passwords, SignIns signIns, GuessDelay guesses) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.signIns = signIns;
        this.guesses = guesses;
    }

    /** Every other session of the same person ends. */
    @ByAnyone
    void change(Viewer viewer, String old, String chosen, String network, String thisSession) {
        PersonId me = new PersonId(viewer.person());
        Present present = jdbc.sql("select login, password_hash from person where id = :id and login is not null")
                .param("id", me.value())
                .query(Present.class)
                .optional()
                .orElseThrow(() -> new Invalid("people/password-wrong", "old"));
        guesses.assertMayTry(present.login, network);
        if (!passwords.matches(old, present.passwordHash)) {
            guesses.wrong(present.login, network);
            throw new Invalid("people/password-wrong", "old");
        }
        guesses.right(present.login, network);
        signIns.choose(me, passwords.hashChosen(chosen, present.login, "chosen"));
        signIns.endSessions(me, thisSession);
    }

    private record Present(String login, String passwordHash) {}
}
