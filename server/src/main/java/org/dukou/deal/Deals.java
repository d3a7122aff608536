package org.dukou.deal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dukou.deal.terms.IncomeAgreement;
import org.dukou.deal.terms.Part;
import org.dukou.deal.terms.Pricing;
import org.dukou.deal.terms.Sheet;
import org.dukou.disclosure.DisclosureId;
import org.dukou.disclosure.Result;
import org.dukou.disclosure.Results;
import org.dukou.enterprise.EnterpriseEntry;
import org.dukou.enterprise.EnterpriseId;
import org.dukou.enterprise.Enterprises;
import org.dukou.evidence.Threads;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Share;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByDealMakers;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table at which deals are made: who sits there, what is offered, what is agreed. */
@Service
@Transactional
public class Deals {

    private final DealRepository deals;
    private final DealPapers papers;
    private final IncomeRule incomeRule;
    private final Assistants assistants;
    private final Results results;
    private final Enterprises enterprises;
    private final Directory directory;
    private final Threads threads;
    private final Numbers numbers;
    private final Clock clock;

    Deals(
            DealRepository deals,
            DealPapers papers,
            IncomeRule incomeRule,
            Assistants assistants,
            Results results,
            Enterprises enterprises,
            Directory directory,
            Threads threads,
            Numbers numbers,
            Clock clock) {
        this.deals = deals;
        this.papers = papers;
        this.incomeRule = incomeRule;
        this.assistants = assistants;
        this.results = results;
        this.enterprises = enterprises;
        this.directory = directory;
        this.threads = threads;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * What the income of a deal is distributed by.
     *
     * @throws Missing when there is no such deal
     */
    @BySystem
    @Transactional(readOnly = true)
    public DealBasis basis(DealId id) {
        return deals.findById(id.value()).map(DealBasis::of).orElseThrow(Missing::new);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Deal get(Viewer viewer, DealId id) {
        return deals.get(id, viewer);
    }

    /** @throws org.dukou.kernel.Refusal {@code disclosure/not-accepted} */
    @ByOffice
    Deal open(Viewer viewer, Opening opening) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        List<Result> chosen = opening.results().stream()
                .map(one -> results.accepted(viewer, new DisclosureId(one.disclosure())))
                .toList();
        List<Share> ratios = Sheet.schedule(opening.ratios());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            parts.add(Opening.part(chosen.get(i), ratios.get(i), today));
        }
        Deal deal = deals.saveAndFlush(Deal.open(
                numbers.next("转", today),
                opening,
                assistants.named(opening.assistant()),
                parts,
                IncomeAgreement.fromTeams(parts).withUnitHeads(directory::isUnitHead),
                opening.taker() == null ? null : firm(opening.taker(), "taker"),
                viewer,
                now));
        chosen.forEach(result -> threads.tie(result.matter(), deal.matter(), "deal-of-result"));
        assistants.letIn(deal, viewer.actor(), now);
        return deal;
    }

    /** Terms, price, payments and the part of each result, as they were agreed. */
    @ByDealMakers
    Deal agree(Viewer viewer, DealId id, IfMatch seen, Sheet.Agreed agreed) {
        Deal deal = agreed.price() == null
                ? negotiate(viewer, id, seen, Deed.TERMS, "", sheet -> sheet.agree(agreed))
                : negotiate(
                        viewer,
                        id,
                        seen,
                        Deed.TERMS_WITH_PRICE,
                        agreed.price().toString(),
                        sheet -> sheet.agree(agreed));
        papers.askCompleters(deal, viewer.actor(), clock.instant());
        return deal;
    }

    /** @throws Invalid {@code deal/offer-not-made-yet} */
    @ByDealMakers
    Deal offer(Viewer viewer, DealId id, IfMatch seen, Pricing.Offer offer) {
        offer.assertMadeBy(today());
        return negotiate(viewer, id, seen, Deed.OFFER, offer.amount().toString(), sheet -> sheet.offered(offer));
    }

    @ByDealMakers
    Deal value(Viewer viewer, DealId id, IfMatch seen, Pricing.Valuation valuation) {
        valuation.assertMadeBy(today());
        String said = valuation.value().toString();
        return negotiate(viewer, id, seen, Deed.VALUATION, said, sheet -> sheet.valued(valuation));
    }

    /** @throws org.dukou.kernel.Refusal {@code deal/winner-below-floor} */
    @ByDealMakers
    Deal certify(Viewer viewer, DealId id, IfMatch seen, Pricing.Certificate certificate) {
        certificate.assertOverBy(today());
        Instant now = clock.instant();
        Deal deal = deals.get(id, viewer, seen);
        deal.certify(certificate, firm(certificate.winner(), "winner"), viewer, now);
        deals.saveAndFlush(deal);
        papers.askCompleters(deal, viewer.actor(), now);
        return deal;
    }

    /** What the register of rights showed when somebody looked: filing dates and open licences. */
    @ByDealMakers
    Deal look(Viewer viewer, DealId id, IfMatch seen, List<Sheet.Looked> looked) {
        return negotiate(viewer, id, seen, Deed.RIGHTS, "", sheet -> sheet.looked(looked, today()));
    }

    /** @throws org.dukou.kernel.Refusal {@code deal/income-not-rewarded} where all of it is the project's budget */
    @ByDealMakers
    Deal shareIncome(Viewer viewer, DealId id, IfMatch seen, IncomeAgreement agreement) {
        incomeRule.assertRewards(deals.get(id, viewer).way());
        IncomeAgreement known = agreement.withUnitHeads(directory::isUnitHead);
        return negotiate(viewer, id, seen, Deed.INCOME, "", sheet -> sheet.with(known));
    }

    /** @param person the technology manager who helps from now on; null for none */
    @ByOffice
    Deal assist(Viewer viewer, DealId id, IfMatch seen, @Nullable UUID person) {
        Instant now = clock.instant();
        Deal deal = deals.get(id, viewer, seen);
        UUID before = deal.origin().assistant();
        deal.assist(assistants.named(person), viewer, now);
        deals.saveAndFlush(deal);
        assistants.letGo(before, deal, viewer.actor(), now);
        assistants.letIn(deal, viewer.actor(), now);
        return deal;
    }

    private Deal negotiate(
            Viewer viewer, DealId id, IfMatch seen, Deed deed, String detail, UnaryOperator<Sheet> change) {
        Deal deal = deals.get(id, viewer, seen);
        deal.negotiate(viewer, DealAct.NEGOTIATE, deed, detail, change, clock.instant());
        return deals.saveAndFlush(deal);
    }

    private EnterpriseEntry firm(UUID id, String field) {
        try {
            return enterprises.entry(new EnterpriseId(id));
        } catch (Missing unknown) {
            throw new Invalid("deal/firm-unknown", field);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HouseClock.SHANGHAI);
    }
}
