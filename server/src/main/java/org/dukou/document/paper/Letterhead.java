package org.dukou.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * The university as its papers name it.
 *
 * @param representative 法定代表人
 */
record Letterhead(String university, String creditCode, String address, String representative) {

    /** To be filled in by hand, since nobody has said. */
    static final String LINE = "＿＿＿＿＿＿＿＿";

    Letterhead {
        university = text(university);
        creditCode = text(creditCode);
        address = text(address);
        representative = text(representative);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
