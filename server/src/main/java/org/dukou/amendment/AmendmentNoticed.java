package org.dukou.amendment;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A change lies open to objections until this day. */
record AmendmentNoticed(Matter matter, Actor by, Instant at, LocalDate lastDay) implements Happening {
    @Override
    public String said() {
        return "amendment.said.noticed";
    }
}
