package org.dukou.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.code.Checked;
import org.dukou.kernel.code.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a firm, as the form has it.
 *
 * @param country ISO 3166 code; anything but CN is foreign, so are HK, MO and TW
 */
record Profile(
        String name, @Nullable String creditCode, String country, String address, String note, List<Contact> contacts) {

    private static final String HOME = "CN";

    Profile {
        name = text(name);
        creditCode = creditCode == null || creditCode.isBlank() ? null : creditCode.strip();
        country = country == null || country.isBlank() ? HOME : country.strip().toUpperCase(Locale.ROOT);
        address = text(address);
        note = text(note);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean foreign() {
        return !HOME.equals(country);
    }

    /** The same, with the code written as the register writes it. */
    Profile checked() {
        List<Invalid> found = new ArrayList<>();
        if (name.isEmpty()) {
            found.add(new Invalid("request/field-required", "name"));
        }
        if (name.length() > 120) {
            found.add(new Invalid("request/field-too-long", "name", 120));
        }
        if (!country.matches("[A-Z]{2}")) {
            found.add(new Invalid("enterprise/country-unknown", "country", country));
        }
        String code = checkedCode(found);
        for (int i = 0; i < contacts.size(); i++) {
            if (contacts.get(i).name().isEmpty()) {
                found.add(new Invalid("request/field-required", "contacts[" + i + "].name"));
            }
        }
        Invalid.throwIfAny(found);
        return new Profile(name, code, country, address, note, contacts);
    }

    private @Nullable String checkedCode(List<Invalid> found) {
        if (foreign()) {
            if (creditCode != null) {
                found.add(new Invalid("enterprise/foreign-has-no-code", "creditCode"));
            }
            return null;
        }
        if (creditCode == null) {
            found.add(new Invalid("request/field-required", "creditCode"));
            return null;
        }
        Checked looked = CreditCode.check(creditCode);
        if (looked.problem() != null) {
            String expected = looked.expected() == null ? "" : looked.expected();
            found.add(new Invalid(looked.problem(), "creditCode", looked.normalised(), expected));
        }
        return looked.normalised();
    }

    /** Somebody to talk to there. */
    record Contact(String name, String post, String phone, String email) {
        Contact {
            name = text(name);
            post = text(post);
            phone = text(phone);
            email = text(email);
        }
    }
}
