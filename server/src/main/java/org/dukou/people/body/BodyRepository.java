package org.dukou.people.body;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BodyRepository extends JpaRepository<Body, UUID> {

    /** Those of the university first, then those of the colleges; at most a few dozen, as there are colleges. */
    @Query("select distinct b from Body b left join fetch b.seats where b.dissolvedOn is null")
    List<Body> standing();

    /** @throws Missing when there is no such body */
    default Body get(UUID id) {
        return findById(id).orElseThrow(Missing::new);
    }

    default Body get(UUID id, IfMatch seen) {
        Body body = get(id);
        body.assertVersion(seen);
        return body;
    }
}
