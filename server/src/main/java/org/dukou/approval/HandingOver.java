package org.dukou.approval;

import org.dukou.kernel.access.BySystem;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.PersonLeft;
import org.dukou.people.PersonReturned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever follows somebody who has left finds in the worklist what waited for that person, until they return. */
@Component
class HandingOver {

    private final Worklist worklist;
    private final Directory directory;

    HandingOver(Worklist worklist, Directory directory) {
        this.worklist = worklist;
        this.directory = directory;
    }

    @BySystem
    @ApplicationModuleListener
    void on(PersonLeft left) {
        PersonId successor = left.successor();
        if (successor != null && directory.hasLeft(left.person())) {
            worklist.handOver(left.person().value(), successor.value());
        }
    }

    @BySystem
    @ApplicationModuleListener
    void on(PersonReturned returned) {
        PersonId successor = returned.successor();
        if (successor != null && !directory.hasLeft(returned.person())) {
            worklist.handBack(returned.person().value(), successor.value());
        }
    }
}
