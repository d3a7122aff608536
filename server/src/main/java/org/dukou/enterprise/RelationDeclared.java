package org.dukou.enterprise;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A person of the university was declared to be tied to a firm. */
public record RelationDeclared(Matter matter, Actor by, Instant at, Relation relation) implements Happening {
    @Override
    public String said() {
        return "enterprise.said.relation-declared";
    }
}
