package org.dukou.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, UUID> {

    /** @throws Missing when nobody is known by this id */
    default Person get(PersonId id) {
        return findById(id.value()).orElseThrow(Missing::new);
    }

    /** @throws Missing when there is nobody, or nobody this viewer may look at */
    default Person get(PersonId id, Viewer viewer) {
        return findById(id.value())
                .filter(person -> person.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
    }

    default Person get(PersonId id, Viewer viewer, IfMatch seen) {
        Person person = get(id, viewer);
        person.assertVersion(seen);
        return person;
    }

    /** Those whose last day is over but whose leaving has not been announced. */
    List<Person> findByDepartedFalseAndLeftOnBefore(LocalDate day);
}
