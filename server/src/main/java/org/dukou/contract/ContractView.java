package org.dukou.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/**
 * A contract as its neighbours and its panel show it.
 *
 * @param effectiveOn when what it hands over passes; null while unsigned or while that awaits registration
 * @param unregistered patents whose change of owner is not registered yet
 * @param filingDue the last day to file a patent licence with the patent office; null where there is nothing to file
 * @param supplements the contract this one changes
 * @param endsOn the last day of its term
 * @param course what befell it after the signature, in order
 * @param breached urged to do what it owes, and has not done it yet
 * @param may what the viewer may do to it now; empty for a neighbour
 */
public record ContractView(
        UUID id,
        long version,
        String number,
        String stage,
        String taker,
        Way way,
        Money amount,
        List<ContractFacts.Right> rights,
        @Nullable LocalDate signedOn,
        @Nullable String ourSigner,
        @Nullable String takerSigner,
        @Nullable LocalDate effectiveOn,
        List<TitleEntry> registrations,
        List<String> unregistered,
        @Nullable LocalDate filingDue,
        @Nullable LocalDate filedOn,
        @Nullable String filingNumber,
        @Nullable UUID mandate,
        @Nullable UUID supplements,
        @Nullable LocalDate endsOn,
        List<TurnEntry> course,
        boolean breached,
        @Nullable LocalDate titleReturnedOn,
        @Nullable LocalDate filingCancelledOn,
        Set<String> may) {

    /** Something that befell it; {@code kind} and {@code ground} as words know them. */
    public record TurnEntry(
            String kind,
            LocalDate on,
            String reason,
            @Nullable LocalDate until,
            @Nullable String ground,
            @Nullable Money refund) {}

    /** That the patent office registered the change of owner of one right. */
    public record TitleEntry(String right, LocalDate effectiveOn) {}

    public boolean isSigned() {
        return signedOn != null;
    }

    /** Signed, and neither suspended nor at its end. */
    public boolean isInForce() {
        return stage.equals(Stage.SIGNED.name());
    }

    static ContractView of(Contract contract) {
        return of(contract, Set.of());
    }

    static ContractView of(Contract contract, Viewer viewer) {
        return of(contract, contract.may(viewer).stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static ContractView of(Contract contract, Set<String> may) {
        ContractFacts facts = contract.facts();
        SigningRecord signing = contract.signing();
        LicenceFiling filing = contract.filing();
        return new ContractView(
                contract.id().value(),
                contract.version(),
                contract.number(),
                contract.stage().name(),
                facts.taker(),
                facts.way(),
                facts.amount(),
                facts.rights(),
                signing == null ? null : signing.signedOn(),
                signing == null ? null : signing.ourSigner(),
                signing == null ? null : signing.takerSigner(),
                contract.effectiveOn(),
                contract.registrations().stream()
                        .map(done -> new TitleEntry(done.right(), done.effectiveOn()))
                        .toList(),
                contract.unregistered(),
                contract.filingDue(),
                filing == null ? null : filing.filedOn(),
                filing == null ? null : filing.number(),
                signing == null ? null : signing.mandate(),
                facts.supplements() == null ? null : facts.supplements().value(),
                facts.until(),
                contract.course().stream().map(ContractView::entry).toList(),
                contract.isBreached(),
                contract.titleReturnedOn(),
                contract.filingCancelledOn(),
                may);
    }

    private static TurnEntry entry(Turn turn) {
        return new TurnEntry(
                turn.kind().name(),
                turn.on(),
                turn.reason(),
                turn.until(),
                turn.ground() == null ? null : turn.ground().name(),
                turn.refund());
    }
}
