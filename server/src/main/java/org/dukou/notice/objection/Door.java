package org.dukou.notice.objection;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The secret by which somebody without an account comes back to what they handed in. What it is made
 * of is drawn when the form is opened, so that a form sent twice is one objection; only its hash is stored.
 */
public record Door(String token) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static Door draw() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Door(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** @throws Missing when it does not look like one of ours */
    public static Door of(@Nullable String token) {
        if (token == null || !SHAPE.matcher(token).matches()) {
            throw new Missing();
        }
        return new Door(token);
    }

    /**
     * The door to what was said with the form that this one came with. The same words and files again are the same
     * objection; others from a form the browser went back to, or against another notice, are an objection of their own.
     */
    public Door to(String slug, Statement said, String papers) {
        byte[] words = Sha256.bytes(String.join(
                "\n\0\n", token, slug, said.name(), said.contact(), said.grounds(), said.evidence(), papers));
        return new Door(Base64.getUrlEncoder().withoutPadding().encodeToString(words));
    }

    String hash() {
        return Sha256.of(token);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Door";
    }
}
