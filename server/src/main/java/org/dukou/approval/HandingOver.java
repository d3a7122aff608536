package org.dukou.approval;

import org.dukou.kernel.access.BySystem;
import org.dukou.people.PersonId;
import org.dukou.people.PersonLeft;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever follows somebody who has left finds in the worklist what waited for that person. */
@Component
class HandingOver {

    private final Worklist worklist;

    HandingOver(Worklist worklist) {
        this.worklist = worklist;
    }

    @BySystem
    @ApplicationModuleListener
    void on(PersonLeft left) {
        PersonId successor = left.successor();
        if (successor != null) {
            worklist.handOver(left.person().value(), successor.value());
        }
    }
}
