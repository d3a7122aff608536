package org.dukou.deal;

import org.dukou.deal.terms.Sheet;
import org.dukou.kernel.Audience;
import org.dukou.kernel.access.Role;

/** Whom the university deals with, and for how much, is known to those concerned until it is made public. */
final class Readers {

    private Readers() {}

    static Audience of(Origin origin, Sheet sheet, String... guests) {
        Audience audience = Audience.of(
                        Audience.OFFICE,
                        Audience.AUDIT,
                        Audience.person(origin.openedBy()),
                        Role.ASSET_MANAGER.everywhere(),
                        Role.FINANCE.everywhere())
                .and(sheet.parts().stream()
                        .map(part -> Audience.unit(part.college()))
                        .toList())
                .and(sheet.insiders().stream().map(Audience::person).toList())
                .and(guests);
        return origin.assistant() == null ? audience : audience.and(Audience.person(origin.assistant()));
    }
}
