package org.dukou.disclosure;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** A disclosure was declined. */
public record DisclosureDeclined(Matter matter, Actor by, Instant at, String remarks) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.declined";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "acceptance").forGood();
    }
}
