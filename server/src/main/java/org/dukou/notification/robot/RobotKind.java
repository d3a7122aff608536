package org.dukou.notification.robot;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Whose robot it is: each wants to be spoken to in its own way. */
enum RobotKind {
    /** 企业微信 */
    WECOM {
        @Override
        Map<String, Object> body(String text, @Nullable String phone) {
            List<String> mentioned = phone == null ? List.of() : List.of(phone);
            return Map.of("msgtype", "text", "text", Map.of("content", text, "mentioned_mobile_list", mentioned));
        }

        @Override
        URI signed(URI address, String secret, Instant now) {
            return address;
        }
    },
    /** 钉钉 */
    DINGTALK {
        @Override
        Map<String, Object> body(String text, @Nullable String phone) {
            List<String> mentioned = phone == null ? List.of() : List.of(phone);
            return Map.of(
                    "msgtype",
                    "text",
                    "text",
                    Map.of("content", text),
                    "at",
                    Map.of("atMobiles", mentioned, "isAtAll", false));
        }

        /** Moment and secret under HMAC-SHA256 with the secret, as DingTalk wants it beside the token. */
        @Override
        URI signed(URI address, String secret, Instant now) {
            if (secret.isEmpty()) {
                return address;
            }
            long moment = now.toEpochMilli();
            return URI.create(address + (address.getQuery() == null ? "?" : "&") + "timestamp=" + moment + "&sign="
                    + URLEncoder.encode(signature(moment, secret), StandardCharsets.UTF_8));
        }
    };

    abstract Map<String, Object> body(String text, @Nullable String phone);

    abstract URI signed(URI address, String secret, Instant now);

    static String signature(long moment, String secret) {
        try {
            byte[] key = secret.getBytes(StandardCharsets.UTF_8);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal((moment + "\n" + secret).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
