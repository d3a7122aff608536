package org.dukou.amendment;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A supplementary agreement was signed and holds. */
public record AmendmentSigned(Matter matter, Actor by, Instant at, LocalDate signedOn, String contractNumber)
        implements Happening {
    @Override
    public String said() {
        return "amendment.said.signed";
    }
}
