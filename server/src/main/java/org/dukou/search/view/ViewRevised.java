package org.dukou.search.view;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A view was given another name, other conditions or other readers. */
public record ViewRevised(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "search.said.view-revised";
    }
}
