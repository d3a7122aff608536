package org.dukou.search.view;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A view was kept under a name. */
public record ViewSaved(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "search.said.view-saved";
    }
}
