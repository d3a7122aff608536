package org.dukou.people;

import java.net.URI;
import java.util.Optional;
import org.dukou.kernel.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What the administrator said about the university's own sign-in (统一身份认证). Nothing said, nothing offered; passwords of the
 * house work beside it always.
 */
@Component
public class SingleSignOn {

    private static final String REMEDY =
            "请检查 DUKOU_CAS_SERVER、DUKOU_OIDC_ISSUER 与 DUKOU_ADDRESS 等设置。 · Look at DUKOU_CAS_SERVER,"
                    + " DUKOU_OIDC_ISSUER, DUKOU_ADDRESS and their like.";

    private final String name;
    private final String house;
    private final @Nullable Cas cas;
    private final @Nullable Oidc oidc;

    SingleSignOn(Environment said) {
        this.name = said.getProperty("dukou.sign-in-name", "");
        this.cas = casOf(said);
        this.oidc = oidcOf(said);
        this.house = said.getProperty("dukou.address", "").strip().replaceAll("/+$", "");
        if (isOffered()) {
            // Where people come back to is said by the administrator, never taken from what a browser asks for.
            assertSafe("DUKOU_ADDRESS", house);
        }
    }

    private static @Nullable Cas casOf(Environment said) {
        String server = said.getProperty("dukou.cas.server", "").strip().replaceAll("/+$", "");
        if (server.isEmpty()) {
            return null;
        }
        assertSafe("DUKOU_CAS_SERVER", server);
        return new Cas(server, said.getProperty("dukou.cas.number", "").strip());
    }

    private static @Nullable Oidc oidcOf(Environment said) {
        String issuer = said.getProperty("dukou.oidc.issuer", "").strip();
        if (issuer.isEmpty()) {
            return null;
        }
        assertSafe("DUKOU_OIDC_ISSUER", issuer);
        String client = said.getProperty("dukou.oidc.client-id", "").strip();
        if (client.isEmpty()) {
            throw new CannotStart("缺少 DUKOU_OIDC_CLIENT_ID。 · DUKOU_OIDC_CLIENT_ID is missing.", REMEDY);
        }
        return new Oidc(
                issuer,
                client,
                said.getProperty("dukou.oidc.client-secret", ""),
                said.getProperty("dukou.oidc.number", "sub").strip());
    }

    /** Tickets and tokens travel encrypted, or not beyond this machine. */
    private static void assertSafe(String setting, String address) {
        try {
            URI uri = URI.create(address);
            boolean loopback = "127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost());
            if ("https".equals(uri.getScheme()) && uri.getHost() != null
                    || "http".equals(uri.getScheme()) && loopback) {
                return;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Told below.
        }
        throw new CannotStart(
                "%s 应为 https 网址，“%s”不是。 · %s must be an https address; “%s” is not."
                        .formatted(setting, address, setting, address),
                REMEDY);
    }

    public boolean isOffered() {
        return cas != null || oidc != null;
    }

    /** How the button is called; empty for the usual words. */
    public String name() {
        return name;
    }

    /** Where this house is reached from outside, without a slash at the end. */
    public String house() {
        return house;
    }

    public Optional<Cas> cas() {
        return Optional.ofNullable(cas);
    }

    public Optional<Oidc> oidc() {
        return Optional.ofNullable(oidc);
    }

    /** @param number the attribute that holds the staff number; empty when the user name is the staff number */
    public record Cas(String server, String number) {}

    /** @param number the claim that holds the staff number */
    public record Oidc(String issuer, String clientId, String clientSecret, String number) {

        /** Never in a log. */
        @Override
        public String toString() {
            return issuer;
        }
    }
}
