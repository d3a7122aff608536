package org.dukou.enterprise;

import java.util.List;
import java.util.Locale;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.intake.Cells;
import org.dukou.kernel.intake.Line;

/**
 * A firm as a row of a table has it. What stays empty is not known, and changes nothing that is.
 *
 * @param creditCode empty for a firm abroad
 * @param contact somebody to talk to there; empty where the table does not say
 */
record FirmRow(
        String name, String creditCode, String country, String address, String note, String contact, String phone) {

    static FirmRow read(Line line) {
        FirmRow row = new FirmRow(
                line.required("name", 120),
                line.text("creditCode", 60),
                line.text("country", 2).toUpperCase(Locale.ROOT),
                line.text("address", 300),
                line.text("note", 2000),
                line.text("contact", 60),
                line.text("phone", 60));
        if (!row.name.isEmpty()) {
            try {
                row.profile().checked();
            } catch (Invalid faulty) {
                faulty.each().forEach(fault -> line.fault(fault.slug(), fault.field(), fault.facts()));
            }
        }
        return row;
    }

    Profile profile() {
        return new Profile(
                name,
                creditCode,
                country,
                address,
                note,
                contact.isEmpty() ? List.of() : List.of(new Profile.Contact(contact, "", phone, "")));
    }

    /** The firm as it would be after the row; contacts are added, none is dropped. */
    Profile over(Profile old) {
        Profile said = profile();
        List<Profile.Contact> contacts =
                old.contacts().stream().anyMatch(one -> one.name().equals(contact))
                        ? old.contacts()
                        : java.util.stream.Stream.concat(old.contacts().stream(), said.contacts().stream())
                                .toList();
        return new Profile(
                name,
                creditCode.isEmpty() ? old.creditCode() : creditCode,
                country.isEmpty() ? old.country() : country,
                address.isEmpty() ? old.address() : address,
                note.isEmpty() ? old.note() : note,
                contacts);
    }

    String key() {
        return creditCode.isEmpty() ? "name " + Cells.plain(name) : "code " + Cells.plain(creditCode);
    }
}
