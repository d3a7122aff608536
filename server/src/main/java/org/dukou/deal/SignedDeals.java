package org.dukou.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dukou.approval.ApprovalAsk;
import org.dukou.contract.ContractId;
import org.dukou.contract.ContractView;
import org.dukou.contract.Contracts;
import org.dukou.deal.terms.Change;
import org.dukou.deal.terms.Sheet;
import org.dukou.deal.terms.Standing;
import org.dukou.deal.terms.Terms;
import org.dukou.enterprise.EnterpriseEntry;
import org.dukou.enterprise.EnterpriseId;
import org.dukou.enterprise.Enterprises;
import org.dukou.income.Incomes;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signed deals for the desk that has them changed: what would hold, and that it does. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SignedDeals {

    private final DealRepository deals;
    private final DealChecks checks;
    private final Claims claims;
    private final Contracts contracts;
    private final Enterprises enterprises;
    private final Incomes incomes;
    private final HouseClock clock;

    SignedDeals(
            DealRepository deals,
            DealChecks checks,
            Claims claims,
            Contracts contracts,
            Enterprises enterprises,
            Incomes incomes,
            HouseClock clock) {
        this.deals = deals;
        this.checks = checks;
        this.claims = claims;
        this.contracts = contracts;
        this.enterprises = enterprises;
        this.incomes = incomes;
        this.clock = clock;
    }

    /**
     * What a signed deal would become.
     *
     * @throws Refusal {@code deal/contract-not-in-force}, or of the first check that stands against it
     * @throws Invalid naming what does not fit
     */
    @ByAnyone
    public SignedDeal changed(Viewer viewer, DealId id, Change change) {
        return changed(deals.get(id, viewer), change);
    }

    /** As above, for the house itself. */
    @BySystem
    public SignedDeal changed(DealId id, Change change) {
        return changed(deals.findById(id.value()).orElseThrow(Missing::new), change);
    }

    private SignedDeal changed(Deal deal, Change change) {
        ContractView contract = contracts
                .current(DealCourse.KIND, deal.id().value())
                .filter(ContractView::isInForce)
                .orElseThrow(() -> new Refusal("deal/contract-not-in-force"));
        if (deal.stage() != Stage.SIGNED) {
            throw new Refusal("deal/contract-not-in-force");
        }
        Sheet after = sheet(deal, change);
        EnterpriseEntry firm = change.taker() == null ? null : firm(change);
        Taker taker = firm == null ? deal.taker() : Taker.of(firm);
        checks.ofChange(deal, taker, after).forEach(Check::assertDone);
        String name = String.valueOf(taker.takerName());
        Money price = priceOf(after);
        return new SignedDeal(
                deal.matter(),
                deal.way(),
                standing(deal.taker(), deal.sheet()),
                standing(taker, after),
                after.pricing().kind().name(),
                new ApprovalAsk(
                        deal.way(),
                        price,
                        after.isRelated(),
                        taker.takerForeign(),
                        deal.origin().college(),
                        after.insiders()),
                Publication.of(deal.way(), after, price, name, codeOf(taker)),
                DealPassage.partiesTo(deal),
                DealPassage.facts(deal.way(), name, after, price, new ContractId(contract.id())));
    }

    /**
     * The supplementary agreement is signed: what it says holds from now on, for the rights that are held and for the money
     * that is awaited.
     */
    @BySystem
    public void amend(DealId id, Change change, String agreement, LocalDate on, Actor by, Instant now) {
        Deal deal = deals.findById(id.value()).orElseThrow(Missing::new);
        Sheet after = sheet(deal, change);
        deal.amend(after, change.taker() == null ? deal.taker() : Taker.of(firm(change)), agreement, on, by, now);
        deals.saveAndFlush(deal);
        claims.giveUp(id.value());
        claims.take(id.value(), after, clock.today());
        if (!after.payments().isEmpty()) {
            incomes.expect(
                    deal.matter(),
                    after.payments().stream().map(DealListeners::expected).toList(),
                    by,
                    now);
        }
    }

    private static Sheet sheet(Deal deal, Change change) {
        Sheet now = deal.sheet();
        Terms terms = change.terms() == null ? now.terms() : change.terms();
        if (terms == null || terms.way() != deal.way()) {
            throw new Invalid("deal/terms-of-another-way", "terms");
        }
        now.pricing().assertMayBecome(change.price(), change.taker() != null);
        return now.agree(new Sheet.Agreed(
                terms,
                now.pricing().kind(),
                change.price() == null ? now.pricing().price() : change.price(),
                now.pricing().belowValueReasons(),
                change.payments() == null ? now.payments() : change.payments(),
                List.of()));
    }

    private static Standing standing(Taker taker, Sheet sheet) {
        return new Standing(
                taker.taker(),
                String.valueOf(taker.takerName()),
                priceOf(sheet),
                sheet.payments(),
                sheet.terms(),
                null);
    }

    private static Money priceOf(Sheet sheet) {
        return Objects.requireNonNullElse(sheet.pricing().price(), Money.ZERO);
    }

    private @Nullable String codeOf(Taker taker) {
        return taker.taker() == null
                ? null
                : enterprises.entry(new EnterpriseId(taker.taker())).creditCode();
    }

    private EnterpriseEntry firm(Change change) {
        try {
            return enterprises.entry(new EnterpriseId(Objects.requireNonNull(change.taker())));
        } catch (Missing unknown) {
            throw new Invalid("deal/firm-unknown", "taker");
        }
    }
}
