package org.dukou.seal;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody was authorised to sign in the name of the university. */
record MandateGiven(Matter matter, Actor by, Instant at, String number, String holder, LocalDate from, LocalDate until)
        implements Happening {
    @Override
    public String said() {
        return "seal.said.mandate-given";
    }
}
