package org.dukou.kernel.code;

import java.util.regex.Pattern;

/** 统一社会信用代码, GB 32100-2015: authority (1), category (1), region (6), body (9), check character (1). */
public final class CreditCode {

    /** Figures and capitals without I, O, S, V, Z, which are easily misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{9,10}");
    private static final int MODULUS = 31;
    private static final int STEM = 17;
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Looks at a code however it was typed. */
    public static Checked check(String number) {
        String typed = Narrow.capitals(number);
        if (typed.length() != LENGTH && typed.length() != STEM) {
            return new Checked(number, typed, null, "creditcode/wrong-length", null);
        }
        if (!FORM.matcher(typed).matches()) {
            return new Checked(number, typed, null, "creditcode/not-a-code", null);
        }
        String expected = checkCharacter(typed.substring(0, STEM));
        if (typed.length() == STEM) {
            return new Checked(number, typed, null, "creditcode/check-digit-missing", expected);
        }
        boolean right = typed.endsWith(expected);
        return new Checked(number, typed, null, right ? null : "creditcode/check-digit-wrong", right ? null : expected);
    }

    /** Weights are the powers of 3 modulo 31, from the left; the check character makes the sum a multiple of 31. */
    static String checkCharacter(String stem) {
        int sum = 0;
        int weight = 1;
        for (char c : stem.toCharArray()) {
            sum += ALPHABET.indexOf(c) * weight;
            weight = weight * 3 % MODULUS;
        }
        return String.valueOf(ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS));
    }
}
