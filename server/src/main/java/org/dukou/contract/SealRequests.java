package org.dukou.contract;

import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByOffice;
import org.dukou.seal.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the seals that a contract needs before it is signed, and for further ones while it lives. */
@Service
@Transactional
class SealRequests {

    private final ContractRepository contracts;
    private final Seals seals;

    SealRequests(ContractRepository contracts, Seals seals) {
        this.contracts = contracts;
        this.seals = seals;
    }

    @ByOffice
    Contract ask(Viewer viewer, UUID id, IfMatch seen, String kind, int copies) {
        Contract contract = contracts.get(id, viewer, seen);
        if (!contract.may(viewer).contains(Act.ASK_SEAL)) {
            throw new Refusal("contract/not-in-this-stage");
        }
        seals.ask(viewer, contract.matter(), kind, contract.number(), copies);
        return contract;
    }
}
