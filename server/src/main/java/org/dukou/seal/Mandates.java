package org.dukou.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.document.DocumentId;
import org.dukou.document.Documents;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Money;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySealKeepers;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk of mandates: who may sign for the university, for what and how long. */
@Service
@Transactional
public class Mandates {

    private final MandateRepository mandates;
    private final Documents documents;
    private final Numbers numbers;
    private final HouseClock clock;

    Mandates(MandateRepository mandates, Documents documents, Numbers numbers, HouseClock clock) {
        this.mandates = mandates;
        this.documents = documents;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * That this person may sign such a contract on that day.
     *
     * @throws Refusal {@code seal/mandate-of-another}, {@code seal/mandate-out-of-time}, {@code seal/mandate-too-narrow}
     * @throws Invalid {@code seal/mandate-unknown}
     */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    public void assertCovers(UUID mandate, String signer, Way way, Money amount, LocalDate on) {
        mandates.findById(mandate)
                .orElseThrow(() -> new Invalid("seal/mandate-unknown", "mandate"))
                .assertCovers(signer, way, amount, on);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    List<MandateView> all(Viewer viewer) {
        return mandates.findTop200ByOrderByIdDesc().stream()
                .filter(mandate -> mandate.matter().audience().includes(viewer))
                .map(mandate -> view(mandate, viewer))
                .toList();
    }

    @BySealKeepers
    MandateView give(Viewer viewer, NewMandate wanted) {
        Instant now = clock.instant();
        Mandate mandate =
                mandates.saveAndFlush(Mandate.give(numbers.next("授", clock.today()), wanted, viewer.actor(), now));
        documents.attach(
                mandate.matter(),
                wanted.documents().stream().map(DocumentId::new).toList(),
                "mandate",
                viewer.actor(),
                now);
        return view(mandate, viewer);
    }

    @BySealKeepers
    MandateView revoke(Viewer viewer, UUID id, IfMatch seen, LocalDate on, String reason) {
        Mandate mandate = mandates.findById(id)
                .filter(found -> found.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
        mandate.assertVersion(seen);
        mandate.revoke(on, reason, clock.today(), viewer.actor(), clock.instant());
        return view(mandates.saveAndFlush(mandate), viewer);
    }

    private MandateView view(Mandate mandate, Viewer viewer) {
        return mandate.view(viewer, clock.today(), List.of());
    }
}
