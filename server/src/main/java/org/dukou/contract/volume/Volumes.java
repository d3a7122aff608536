package org.dukou.contract.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dukou.contract.ContractSigned;
import org.dukou.contract.Contracts;
import org.dukou.document.Documents;
import org.dukou.document.FiledDocument;
import org.dukou.kernel.Followers;
import org.dukou.kernel.Happening;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.HouseClock;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where signed contracts are delivered and handed over to the archive. */
@Service
@Transactional
class Volumes {

    private final VolumeRepository volumes;
    private final Contracts contracts;
    private final Documents documents;
    private final Followers followers;
    private final Numbers numbers;
    private final HouseClock clock;

    Volumes(
            VolumeRepository volumes,
            Contracts contracts,
            Documents documents,
            Followers followers,
            Numbers numbers,
            HouseClock clock) {
        this.volumes = volumes;
        this.contracts = contracts;
        this.documents = documents;
        this.followers = followers;
        this.numbers = numbers;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    List<VolumeView> of(Viewer viewer, String matterKind, UUID matterId) {
        return volumes.findByAboutKindAndAboutIdOrderById(matterKind, matterId).stream()
                .filter(volume -> volume.matter().audience().includes(viewer))
                .map(volume -> volume.view(viewer))
                .toList();
    }

    @ByOffice
    VolumeView deliver(Viewer viewer, UUID id, IfMatch seen, Delivery delivery) {
        Volume volume = volumes.get(id, viewer, seen);
        volume.deliver(delivery, clock.today(), viewer, clock.instant());
        return volumes.saveAndFlush(volume).view(viewer);
    }

    /** Everything that lies with the case at this moment goes into the volume, in the order it came. */
    @ByOffice
    VolumeView archive(Viewer viewer, UUID id, IfMatch seen, LocalDate on, String receiver) {
        Volume volume = volumes.get(id, viewer, seen);
        List<Item> index = new ArrayList<>();
        for (FiledDocument file : documents.of(volume.matter())) {
            index.add(new Item(index.size() + 1, file.name(), file.role(), file.on()));
        }
        volume.archive(numbers.next("卷", clock.today()), index, on, receiver, clock.today(), viewer, clock.instant());
        return volumes.saveAndFlush(volume).view(viewer);
    }

    /** A signed contract has a file; a supplement lies in that of its contract. */
    @BySystem
    @ApplicationModuleListener
    void on(ContractSigned signed) {
        if (volumes.findByContract(signed.contract().value()).isPresent()) {
            return;
        }
        contracts
                .current(signed.matter().kind(), signed.matter().id())
                .filter(contract -> contract.supplements() == null
                        && contract.id().equals(signed.contract().value()))
                .ifPresent(contract -> volumes.saveAndFlush(Volume.open(
                        signed.matter(), contract.id(), contract.number(), signed.signedOn(), clock.instant())));
    }

    /** Whoever may see the matter may see the file of its contract. */
    @BySystem
    @EventListener
    void on(Happening happening) {
        followers.follow("contract_volume", happening.each());
    }
}
