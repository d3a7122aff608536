package org.dukou.document.paper;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * From now on papers are written with this edition of the template.
 *
 * @param edition 0 for the one the house ships
 */
public record TemplateChosen(Matter matter, Actor by, Instant at, String form, int edition) implements Happening {
    @Override
    public String said() {
        return edition == 0 ? "document.said.template-shipped" : "document.said.template-chosen";
    }
}
