package org.dukou.contract;

import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/** For every contract that is ready the seal is asked for before it is signed. */
@Component
class SealRequestDemo implements Chapter {

    private static final String OFFICER = "wang";
    private static final int COPIES = 4;

    private final ContractRepository contracts;
    private final SealRequests desk;
    private final DemoCast cast;

    SealRequestDemo(ContractRepository contracts, SealRequests desk, DemoCast cast) {
        this.contracts = contracts;
        this.desk = desk;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 78;
    }

    @Override
    public void tell(Telling telling) {
        Viewer officer = cast.viewer(OFFICER);
        contracts
                .findByStageOrderById(Stage.TO_BE_SIGNED)
                .forEach(contract -> ActingAs.run(
                        officer,
                        () -> desk.ask(
                                officer, contract.id().value(), new IfMatch(contract.version()), "CONTRACT", COPIES)));
        telling.letItSink();
    }
}
