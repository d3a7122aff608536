package org.dukou.people;

import org.dukou.kernel.Viewer;
import org.springframework.stereotype.Component;

/** Puts together what a person's page shows. */
@Component
class PersonPages {

    private final PersonList list;
    private final Directory directory;

    PersonPages(PersonList list, Directory directory) {
        this.list = list;
        this.directory = directory;
    }

    PersonView of(Person person, Viewer viewer) {
        PersonId successor = person.successor();
        return person.view(
                viewer,
                successor == null ? null : directory.person(successor).name(),
                list.places(person.id()),
                list.assignments(person.id()));
    }
}
