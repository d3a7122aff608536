package org.dukou.people.privacy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.dukou.kernel.CannotStart;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sealed needs its key: a house started without it does not open, and says so before anybody is at the door. */
@DukouTest
class KeysAtHandTest {

    /** The key of the tests, see {@code TestDatabase}. */
    private static final String OURS = key(0);

    private final Campus campus;
    private final JdbcClient jdbc;

    KeysAtHandTest(Campus campus, JdbcClient jdbc) {
        this.campus = campus;
        this.jdbc = jdbc;
    }

    @Test
    void theHouseDoesNotOpenWithoutTheKeyOfWhatItSealed() {
        Campus.Someone inventor = campus.someone(Role.INVENTOR, campus.college());
        inventor.browser()
                .post(
                        "/api/people/" + inventor.id() + "/private/change",
                        Map.of("idKind", "RESIDENT", "bankAccount", "6222020200000000014"),
                        0)
                .is(200);
        assertThatThrownBy(() -> new KeysAtHand(jdbc, new DataKeys(key(7))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("缺少解密敏感信息的密钥")
                .hasMessageContaining(new DataKeys(OURS).ids().iterator().next());
        assertThatThrownBy(() -> new KeysAtHand(jdbc, new DataKeys(""))).isInstanceOf(CannotStart.class);
        assertThatCode(() -> new KeysAtHand(jdbc, new DataKeys(key(7) + "," + OURS)))
                .as("a new key in front, the old one still on the ring")
                .doesNotThrowAnyException();
    }

    private static String key(int filling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
