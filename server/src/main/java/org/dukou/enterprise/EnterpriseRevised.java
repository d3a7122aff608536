package org.dukou.enterprise;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** What the register says of a firm was corrected. */
public record EnterpriseRevised(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "enterprise.said.revised";
    }
}
