package org.dukou.notice.objection;

import java.util.ArrayList;
import java.util.List;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What an objector wrote, as plain text and nothing else.
 *
 * @param contact a telephone or another way to be reached
 * @param grounds what is wrong with the notice
 * @param evidence what shows it, and where it can be seen
 * @param v the version of this shape
 */
public record Statement(String name, String contact, String grounds, String evidence, int v) {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_CONTACT = 120;
    public static final int LONGEST_TEXT = 4000;

    /** @throws Invalid naming every field that is too long, or when nothing at all was said */
    public static Statement of(
            @Nullable String name, @Nullable String contact, @Nullable String grounds, @Nullable String evidence) {
        Statement statement = new Statement(plain(name), plain(contact), plain(grounds), plain(evidence), 1);
        List<Invalid> found = new ArrayList<>();
        limit(found, "name", statement.name, LONGEST_NAME);
        limit(found, "contact", statement.contact, LONGEST_CONTACT);
        limit(found, "grounds", statement.grounds, LONGEST_TEXT);
        limit(found, "evidence", statement.evidence, LONGEST_TEXT);
        if ((statement.name + statement.contact + statement.grounds + statement.evidence).isEmpty()) {
            found.add(new Invalid("request/field-required", "grounds"));
        }
        Invalid.throwIfAny(found);
        return statement;
    }

    private static void limit(List<Invalid> found, String field, String text, int longest) {
        if (text.length() > longest) {
            found.add(new Invalid("request/field-too-long", field, longest));
        }
    }

    /** Line breaks stay; other control characters and what turns the direction of writing are left out. */
    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\n\t]]", "")
                        .strip();
    }

    /** Whether one can turn to somebody, and knows about what. */
    boolean isNamedAndReasoned() {
        return !name.isEmpty() && !contact.isEmpty() && !grounds.isEmpty();
    }
}
