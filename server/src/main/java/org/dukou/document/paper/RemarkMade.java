package org.dukou.document.paper;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Something was remarked on a paragraph of a paper. */
record RemarkMade(Matter matter, Actor by, Instant at, String paperNumber, int paragraph, String remark)
        implements Happening {
    @Override
    public String said() {
        return "document.said.remark-made";
    }
}
