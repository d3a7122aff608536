package org.dukou.document.paper;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** What papers call the university was changed. */
public record LetterheadChanged(Matter matter, Actor by, Instant at, String university) implements Happening {
    @Override
    public String said() {
        return "document.said.letterhead-changed";
    }
}
