package org.dukou.people.privacy;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A person's ID number or bank account was entered or changed; the numbers are no part of what is told. */
public record PrivateDataChanged(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "people.said.private-data-changed";
    }
}
