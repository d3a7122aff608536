package org.dukou.document.paper;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A remark on a paper was seen to. */
record RemarkAnswered(Matter matter, Actor by, Instant at, int paragraph, String remark, String answer)
        implements Happening {
    @Override
    public String said() {
        return "document.said.remark-answered";
    }
}
