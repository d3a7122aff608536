package org.dukou.deal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** Everything due before a signature is done. */
public record DealReadyToSign(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "deal.said.ready-to-sign";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "contract");
    }
}
