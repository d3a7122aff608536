package org.dukou.enterprise;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Firms for tests, with codes that no other test has. */
public final class Firms {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Firms() {}

    public static Map<String, Object> named(String name, String creditCode) {
        Map<String, Object> profile = new HashMap<>();
        profile.put("name", name);
        profile.put("creditCode", creditCode);
        profile.put("country", "CN");
        return profile;
    }

    /** A code with the right check digit, GB 32100-2015: weights are powers of 3 modulo 31. */
    public static String code() {
        StringBuilder code = new StringBuilder("91500");
        while (code.length() < 17) {
            code.append(SYMBOLS.charAt(ThreadLocalRandom.current().nextInt(10)));
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += SYMBOLS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code.append(SYMBOLS.charAt((31 - sum % 31) % 31)).toString();
    }
}
