package org.dukou.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.dukou.kernel.Invalid;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes and hashes passwords. */
@Component
public class Passwords {

    /** Without characters that look alike when read out or copied from paper. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int ONCE_LENGTH = 14;
    private static final int SHORTEST = 10;

    /** The hash looks at no more bytes than this. */
    private static final int LONGEST_BYTES = 72;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** A password to be handed over once. */
    static String once() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < ONCE_LENGTH; i++) {
            password.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return password.toString();
    }

    public String hash(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    /** @throws Invalid {@code people/password-too-short}, {@code people/password-too-long}, {@code people/password-too-plain} */
    public String hashChosen(String password, String login, String field) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Invalid("people/password-too-short", field, SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new Invalid("people/password-too-long", field, LONGEST_BYTES);
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(login.toLowerCase(java.util.Locale.ROOT))
                || password.chars().distinct().count() < 4) {
            throw new Invalid("people/password-too-plain", field);
        }
        return hash(password);
    }

    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
