package org.dukou.income;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface IncomeRepository extends JpaRepository<Income, UUID> {

    List<Income> findAllByOrderById();

    Optional<Income> findByAboutKindAndAboutId(String kind, UUID id);

    /** @throws Missing when there is none, or none this viewer may know of */
    default Income get(UUID id, Viewer viewer, IfMatch seen) {
        Income income = findById(id).filter(found -> found.isFor(viewer)).orElseThrow(Missing::new);
        income.assertVersion(seen);
        return income;
    }
}
