package org.dukou.deal;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** The intended price lies open. */
public record DealNoticed(Matter matter, Actor by, Instant at, LocalDate lastDay) implements Happening {
    @Override
    public String said() {
        return "deal.said.noticed";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "notice");
    }
}
