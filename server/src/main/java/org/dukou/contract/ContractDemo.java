package org.dukou.contract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dukou.document.Documents;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/** What is ready is signed, all but one; the real case of 2019 comes first and is registered with the patent office. */
@Component
class ContractDemo implements Chapter {

    private static final String OFFICER = "wang";

    /** The later ones still owe the patent office their papers. */
    private static final int REGISTERED = 2;

    /** The smallest file a reader opens as one empty page. */
    private static final byte[] SCAN = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private final ContractRepository contracts;
    private final Contracts desk;
    private final Documents documents;
    private final DemoCast cast;

    ContractDemo(ContractRepository contracts, Contracts desk, Documents documents, DemoCast cast) {
        this.contracts = contracts;
        this.desk = desk;
        this.documents = documents;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public void tell(Telling telling) {
        List<Contract> ready = contracts.findByStageOrderById(Stage.TO_BE_SIGNED).stream()
                .sorted(Comparator.comparing(contract -> contract.matter().number()))
                .toList();
        for (Contract contract : ready) {
            telling.passDays(1);
            sign(contract, telling);
        }
        telling.passDays(3);
        ready.stream()
                .limit(REGISTERED)
                .forEach(contract -> register(contract.id().value(), telling));
        telling.letItSink();
    }

    private void sign(Contract contract, Telling telling) {
        Viewer officer = cast.viewer(OFFICER);
        ActingAs.run(officer, () -> {
            String name = "技术合同 " + contract.number() + ".pdf";
            UUID scan = documents
                    .upload(officer, name, new ByteArrayInputStream(SCAN))
                    .id()
                    .value();
            desk.recordSigning(
                    officer,
                    contract.id().value(),
                    new IfMatch(contract.version()),
                    new SigningRecord(telling.today(), "周正川", "法定代表人", null, List.of(scan), null, null));
        });
    }

    private void register(UUID id, Telling telling) {
        Contract contract = contracts.findById(id).orElseThrow();
        Viewer officer = cast.viewer(OFFICER);
        if (contract.may(officer).contains(Act.RECORD_TITLE_CHANGE)) {
            ActingAs.run(
                    officer,
                    () -> desk.recordTitleChange(
                            officer, id, new IfMatch(contract.version()), List.of(), telling.today(), List.of()));
        }
        if (contract.may(officer).contains(Act.RECORD_LICENCE_FILING)) {
            LicenceFiling filing = new LicenceFiling(telling.today(), "2026980012345");
            ActingAs.run(
                    officer, () -> desk.recordFiling(officer, id, new IfMatch(contract.version()), filing, List.of()));
        }
    }
}
