package org.dukou.deal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** An objection that was admitted holds the deal until it is judged. */
public record DealStopped(Matter matter, Actor by, Instant at, String reasons) implements Happening {
    @Override
    public String said() {
        return "deal.said.stopped";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "notice").blockedBy("deal.rock.objection");
    }
}
