package org.dukou.search.view;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A view was removed. */
public record ViewRemoved(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "search.said.view-removed";
    }
}
