package org.dukou.deal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dukou.deal.terms.Sheet;
import org.dukou.enterprise.EnterpriseId;
import org.dukou.enterprise.Enterprises;
import org.dukou.enterprise.Relation;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySystem;
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
    private final Clock clock;

    DealChecks(Enterprises enterprises, Claims claims, Policies policies, Clock clock) {
        this.enterprises = enterprises;
        this.claims = claims;
        this.policies = policies;
        this.clock = clock;
    }

    @ByAnyone
    List<Check> of(Deal deal) {
        return of(deal, policies.pack());
    }

    /** @param pack the regulations followed, where they are known already */
    @ByAnyone
    List<Check> of(Deal deal, String pack) {
        List<Relation> declared = deal.taker().taker() == null
                ? List.of()
                : enterprises.relations(
                        new EnterpriseId(deal.taker().taker()), deal.sheet().insiders());
        List<Claims.Clash> clashes = deal.stage() == Stage.NEGOTIATING
                ? claims.clashes(deal.id().value(), deal.sheet(), LocalDate.now(clock))
                : List.of();
        return CheckList.of(
                deal.way(), deal.taker().taker(), deal.sheet(), declared, clashes, owesValuation(deal, pack));
    }

    /** What stands against a change of a signed deal. */
    @BySystem
    List<Check> ofChange(Deal deal, Taker taker, Sheet after) {
        List<Relation> declared = taker.taker() == null
                ? List.of()
                : enterprises.relations(new EnterpriseId(taker.taker()), after.insiders());
        return CheckList.ofChange(
                deal.way(),
                taker.taker(),
                after,
                declared,
                claims.clashes(deal.id().value(), after, LocalDate.now(clock)));
    }

    private boolean owesValuation(Deal deal, String pack) {
        ValuationDutyQuestion question = new ValuationDutyQuestion(deal.way());
        return policies.packs()
                .rule(pack, question, LocalDate.now(clock))
                .output("duty")
                .equals("REQUIRED");
    }
}
