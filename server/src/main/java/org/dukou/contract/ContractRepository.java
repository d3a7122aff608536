package org.dukou.contract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContractRepository extends JpaRepository<Contract, UUID> {

    List<Contract> findByAboutKindAndAboutIdOrderById(String kind, UUID id);

    List<Contract> findByStageOrderById(Stage stage);

    /** The one that stands. */
    Optional<Contract> findByAboutKindAndAboutIdAndStageNotIn(String kind, UUID id, Collection<Stage> gone);

    /** How many supplements a contract has, given-up ones among them: their numbers are not given twice. */
    int countBySupplements(UUID contract);

    List<Contract> findByStageInAndEndsOnBefore(Collection<Stage> stages, LocalDate day);

    /** @throws Missing when there is none, or none this viewer may know of */
    default Contract get(UUID id, Viewer viewer, IfMatch seen) {
        Contract contract = findById(id)
                .filter(found -> found.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
        contract.assertVersion(seen);
        return contract;
    }
}
