package org.dukou.document.paper;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** An office brought a new edition of a template. */
public record TemplateBrought(Matter matter, Actor by, Instant at, String form, int edition, String name)
        implements Happening {
    @Override
    public String said() {
        return "document.said.template-brought";
    }
}
