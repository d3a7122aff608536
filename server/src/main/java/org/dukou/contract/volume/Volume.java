package org.dukou.contract.volume;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The file of one signed contract until it lies in the archive. */
@Entity(name = "contract_volume")
class Volume extends Aggregate {

    private UUID contract;
    private String contractNumber;
    private LocalDate signedOn;
    private String aboutKind;
    private UUID aboutId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter about;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Delivery> deliveries;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Item> items;

    private @Nullable String number;
    private @Nullable LocalDate archivedOn;
    private @Nullable String receiver;

    @SuppressWarnings("NullAway.Init")
    protected Volume() {}

    private Volume(UUID id, Matter about, UUID contract, String contractNumber, LocalDate signedOn) {
        super(id);
        this.about = about;
        this.aboutKind = about.kind();
        this.aboutId = about.id();
        this.contract = contract;
        this.contractNumber = contractNumber;
        this.signedOn = signedOn;
        this.deliveries = List.of();
        this.items = List.of();
    }

    static Volume open(Matter about, UUID contract, String contractNumber, LocalDate signedOn, Instant now) {
        return new Volume(Ids.timeOrdered(now), about, contract, contractNumber, signedOn);
    }

    void deliver(Delivery delivery, LocalDate today, Viewer by, Instant now) {
        assertMay(by, "RECORD_DELIVERY");
        delivery.assertComplete(today);
        deliveries = Stream.concat(deliveries.stream(), Stream.of(delivery)).toList();
        announce(new ContractDelivered(
                about, by.actor(), now, contractNumber, delivery.recipient(), delivery.means(), delivery.copies()));
    }

    /** @param index what lies in it, in order; from now on it stands still */
    void archive(
            String volume, List<Item> index, LocalDate on, String by, LocalDate today, Viewer viewer, Instant now) {
        assertMay(viewer, "ARCHIVE");
        if (on.isBefore(signedOn) || on.isAfter(today)) {
            throw new Invalid("contract/day-out-of-course", "on", signedOn, today);
        }
        number = volume;
        items = List.copyOf(index);
        archivedOn = on;
        receiver = by;
        announce(new ContractArchived(about, viewer.actor(), now, contractNumber, volume, index.size(), by));
    }

    private void assertMay(Viewer by, String act) {
        if (!may(by).contains(act)) {
            throw new Refusal("contract/archived-already");
        }
    }

    /** What this viewer may do to it right now. */
    Set<String> may(Viewer viewer) {
        boolean office = viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR);
        return office && !isArchived() ? Set.of("RECORD_DELIVERY", "ARCHIVE") : Set.of();
    }

    boolean isArchived() {
        return archivedOn != null;
    }

    VolumeView view(Viewer viewer) {
        return new VolumeView(
                uuid(), version(), contractNumber, deliveries, number, archivedOn, receiver, items, may(viewer));
    }

    @Override
    public Matter matter() {
        return about;
    }

    @Override
    protected Audience audience() {
        return about.audience();
    }
}
