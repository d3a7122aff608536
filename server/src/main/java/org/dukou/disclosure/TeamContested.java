package org.dukou.disclosure;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** A member did not agree to the team or the shares: it is back with whoever submitted it. */
public record TeamContested(Matter matter, Actor by, Instant at, String remarks) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.contested";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "disclosure");
    }
}
