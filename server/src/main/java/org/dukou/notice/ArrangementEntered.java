package org.dukou.notice;

import java.time.Instant;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;

/** The State Council's arrangement of holidays of a year was written down, or corrected. */
public record ArrangementEntered(Matter matter, Actor by, Instant at, int year) implements Happening {

    static ArrangementEntered of(int year, Actor by, Instant at) {
        return new ArrangementEntered(matterOf(year), by, at, year);
    }

    /** A year has one arrangement; its id is made from it. */
    static Matter matterOf(int year) {
        UUID id = new UUID(0x41525241_4E474550L, year);
        Audience keepers = Audience.of(Audience.OFFICE, Audience.AUDIT, Role.ADMINISTRATOR.everywhere());
        return new Matter("arrangement", id, null, year + " 年节假日安排", keepers, "/holidays");
    }

    @Override
    public String said() {
        return "notice.said.arrangement-entered";
    }
}
