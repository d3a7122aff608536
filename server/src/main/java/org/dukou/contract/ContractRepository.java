package org.dukou.contract;

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

    /** The one that is not cancelled. */
    Optional<Contract> findByAboutKindAndAboutIdAndStageNot(String kind, UUID id, Stage stage);

    /** @throws Missing when there is none, or none this viewer may know of */
    default Contract get(UUID id, Viewer viewer, IfMatch seen) {
        Contract contract = findById(id)
                .filter(found -> found.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
        contract.assertVersion(seen);
        return contract;
    }
}
