package org.dukou.people;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** What lets a person sign in: a name and a password, of which only the hash is kept. */
@Embeddable
class Key {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,60}");

    private String login;
    private String passwordHash;
    private @Nullable Instant passwordOnceUntil;

    @SuppressWarnings("NullAway.Init")
    protected Key() {}

    Key(String login, String passwordHash, @Nullable Instant passwordOnceUntil) {
        this.login = login;
        this.passwordHash = passwordHash;
        this.passwordOnceUntil = passwordOnceUntil;
    }

    /**
     * A name as it is typed on any keyboard: capitals make no difference.
     *
     * @throws Invalid {@code people/login-characters}
     */
    static String nameOf(String typed) {
        String login = typed.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(login).matches()) {
            throw new Invalid("people/login-characters", "login");
        }
        return login;
    }

    String login() {
        return login;
    }
}
