package org.dukou.deal;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** The contract was signed; the income it brings is awaited. */
public record DealSigned(Matter matter, Actor by, Instant at, LocalDate signedOn, String contractNumber)
        implements Happening {
    @Override
    public String said() {
        return "deal.said.signed";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "income");
    }
}
