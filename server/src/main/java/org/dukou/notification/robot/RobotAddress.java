package org.dukou.notification.robot;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.dukou.kernel.Invalid;

/**
 * Where a robot listens, and the secret it wants words signed with; together they are a key, and are kept sealed.
 *
 * @param secret empty when it wants none
 */
record RobotAddress(URI uri, String secret) {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    /**
     * @throws Invalid {@code notification/robot-address} for what is no address, or one that anybody on the way could read
     */
    static RobotAddress of(String written, String secret) {
        try {
            URI uri = new URI(written.strip());
            boolean encrypted = "https".equals(uri.getScheme());
            boolean atHome = "http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost()));
            if (uri.getHost() == null
                    || uri.getUserInfo() != null
                    || uri.getFragment() != null
                    || !encrypted && !atHome) {
                throw new Invalid("notification/robot-address", "address");
            }
            return new RobotAddress(uri, secret.strip());
        } catch (URISyntaxException notAnAddress) {
            throw new Invalid("notification/robot-address", "address");
        }
    }

    /** With the port, if it is not the usual one. */
    String host() {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
    }

    byte[] asBytes() {
        return (uri + "\n" + secret).getBytes(StandardCharsets.UTF_8);
    }

    static RobotAddress of(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
        return new RobotAddress(URI.create(parts[0]), parts[1]);
    }
}
