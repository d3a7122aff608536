package org.dukou.deal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dukou.deal.terms.Sheet;
import org.dukou.enterprise.EnterpriseId;
import org.dukou.enterprise.Enterprises;
import org.dukou.enterprise.Relation;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySystem;
import org.dukou.people.Directory;
import org.dukou.policy.Policies;
import org.dukou.policy.ValuationDutyQuestion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through what has to be seen to before a deal is proposed, with what others know of it. */
@Component
@Transactional
class DealChecks {

    private final Enterprises enterprises;
    private final Claims claims;
    private final Policies policies;
    private final Directory directory;
    private final Clock clock;

    DealChecks(Enterprises enterprises, Claims claims, Policies policies, Directory directory, Clock clock) {
        this.enterprises = enterprises;
        this.claims = claims;
        this.policies = policies;
        this.directory = directory;
        this.clock = clock;
    }

    @ByAnyone
    List<Check> of(Deal deal) {
        // Who heads a unit may have changed since the income was agreed.
        Sheet sheet = deal.sheet();
        Sheet asOfToday =
                deal.way() == Way.EQUITY ? sheet.with(sheet.income().withUnitHeads(directory::isUnitHead)) : sheet;
        return of(deal, asOfToday, policies.pack());
    }

    /** @param pack the regulations followed, where they are known already */
    @ByAnyone
    List<Check> of(Deal deal, String pack) {
        return of(deal, deal.sheet(), pack);
    }

    private List<Check> of(Deal deal, Sheet sheet, String pack) {
        LocalDate today = LocalDate.now(clock);
        List<Relation> declared = deal.taker().taker() == null
                ? List.of()
                : enterprises.relations(new EnterpriseId(deal.taker().taker()), sheet.insiders());
        List<Claims.Clash> clashes =
                deal.stage() == Stage.NEGOTIATING ? claims.clashes(deal.id().value(), sheet, today) : List.of();
        return CheckList.of(
                deal.way(), deal.taker().taker(), sheet, declared, clashes, owesValuation(deal, pack), today);
    }

    /** What stands against a change of a signed deal. */
    @BySystem
    List<Check> ofChange(Deal deal, Taker taker, Sheet after) {
        LocalDate today = LocalDate.now(clock);
        List<Relation> declared = taker.taker() == null
                ? List.of()
                : enterprises.relations(new EnterpriseId(taker.taker()), after.insiders());
        return CheckList.ofChange(
                deal.way(),
                taker.taker(),
                after,
                declared,
                claims.clashes(deal.id().value(), after, today),
                today);
    }

    private boolean owesValuation(Deal deal, String pack) {
        ValuationDutyQuestion question = new ValuationDutyQuestion(deal.way());
        return policies.packs()
                .rule(pack, question, LocalDate.now(clock))
                .output("duty")
                .equals("REQUIRED");
    }
}
