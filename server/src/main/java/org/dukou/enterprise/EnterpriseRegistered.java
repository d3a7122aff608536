package org.dukou.enterprise;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A firm was entered into the register. */
public record EnterpriseRegistered(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "enterprise.said.registered";
    }
}
