package org.dukou.deal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dukou.approval.Worklist;
import org.dukou.deal.terms.Papers;
import org.dukou.deal.terms.Part;
import org.dukou.deal.terms.Terms;
import org.dukou.enterprise.EnterpriseId;
import org.dukou.enterprise.Enterprises;
import org.dukou.enterprise.Kin;
import org.dukou.enterprise.Relation;
import org.dukou.enterprise.Tie;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByDealMakers;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What completers, co-owners and related parties say to a deal in writing. */
@Service
@Transactional
class DealPapers {

    private static final String ASK_FIRST_REFUSAL = "deal.waiting.first-refusal";

    private final DealRepository deals;
    private final Enterprises enterprises;
    private final Claims claims;
    private final Worklist worklist;
    private final Clock clock;

    DealPapers(DealRepository deals, Enterprises enterprises, Claims claims, Worklist worklist, Clock clock) {
        this.deals = deals;
        this.enterprises = enterprises;
        this.claims = claims;
        this.worklist = worklist;
        this.clock = clock;
    }

    /**
     * A completer says whether to take the result on equal terms (民法典 Art. 847); for one who gave it on paper an officer
     * says so.
     *
     * @param completer {@link Part.Completer#key()}; null for oneself
     * @param seen the price the answer is about
     * @throws Refusal {@code deal/price-missing} while there are no terms that could be equal, {@code deal/price-changed}
     */
    @ByAnyone
    Deal answerFirstRefusal(Viewer viewer, DealId id, @Nullable String completer, boolean waived, Money seen) {
        Instant now = clock.instant();
        Deal deal = deals.get(id, viewer);
        String key = completer == null ? viewer.person().toString() : completer;
        boolean own = key.equals(viewer.person().toString());
        if (!own && !deal.may(viewer).contains(DealAct.NEGOTIATE)) {
            throw new Refusal("deal/answer-for-yourself-only");
        }
        Part.Completer one = completerOf(deal, key).orElseThrow(() -> new Invalid("deal/not-a-completer", "completer"));
        Money price = deal.sheet().pricing().price();
        if (price == null) {
            throw new Refusal("deal/price-missing");
        }
        if (!price.equals(seen)) {
            throw new Refusal("deal/price-changed", price);
        }
        Papers.FirstRefusal answer = new Papers.FirstRefusal(key, one.name(), waived, price, today(now), !own);
        deal.negotiate(
                viewer,
                DealAct.ANSWER_FIRST_REFUSAL,
                waived ? Deed.FIRST_REFUSAL_WAIVED : Deed.FIRST_REFUSAL_CLAIMED,
                one.name(),
                sheet -> sheet.with(answer),
                now);
        deals.saveAndFlush(deal);
        if (one.person() != null) {
            String addressee = Audience.person(one.person());
            worklist.settle(deal.matter(), ASK_FIRST_REFUSAL, addressee, viewer.actor(), now);
        }
        return deal;
    }

    /** A co-owner's paper lies before the officer (专利法 Art. 14). */
    @ByDealMakers
    Deal consent(Viewer viewer, DealId id, IfMatch seen, String owner, @Nullable String note) {
        Instant now = clock.instant();
        Deal deal = deals.get(id, viewer, seen);
        Papers.Consent consent = new Papers.Consent(owner, today(now), note == null ? "" : note);
        deal.negotiate(viewer, DealAct.NEGOTIATE, Deed.CONSENT, owner, sheet -> sheet.with(consent), now);
        return deals.saveAndFlush(deal);
    }

    /**
     * Somebody at the table answers for it that the fields of use of two licences, named in different words, do not overlap.
     *
     * @param other number of the deal that stands in the way
     * @throws Refusal {@code deal/nothing-to-tell-apart} when that one does not, or surely does
     */
    @ByDealMakers
    Deal tellApart(Viewer viewer, DealId id, IfMatch seen, String other, String reasons) {
        Instant now = clock.instant();
        Deal deal = deals.get(id, viewer, seen);
        Claims.Clash clash = claims.clashes(id.value(), deal.sheet(), today(now)).stream()
                .filter(one -> one.number().equals(other) && !one.meets())
                .findFirst()
                .orElseThrow(() -> new Refusal("deal/nothing-to-tell-apart"));
        if (!(deal.sheet().terms() instanceof Terms.Licence licence)) {
            throw new Refusal("deal/nothing-to-tell-apart");
        }
        Papers.Apart told = new Papers.Apart(
                clash.deal(), clash.number(), licence.field(), clash.field(), reasons, viewer.name(), today(now));
        deal.negotiate(viewer, DealAct.NEGOTIATE, Deed.FIELDS_APART, clash.number(), sheet -> sheet.with(told), now);
        return deals.saveAndFlush(deal);
    }

    /** Whether a completer is tied to the taker, stated before the notice; what is stated goes into the register of firms. */
    @ByAnyone
    Deal state(Viewer viewer, DealId id, IfMatch seen, boolean related, List<Papers.TieStated> ties, String text) {
        Instant now = clock.instant();
        Deal deal = deals.get(id, viewer, seen);
        if (deal.taker().taker() == null) {
            throw new Refusal("deal/taker-missing");
        }
        if (related == ties.isEmpty()) {
            throw new Invalid("deal/ties-do-not-match", "ties");
        }
        Papers.Statement statement = new Papers.Statement(
                related, ties, text, viewer.name(), deal.taker().taker(), today(now));
        Deed deed = related ? Deed.STATEMENT_RELATED : Deed.STATEMENT_UNRELATED;
        deal.negotiate(viewer, DealAct.STATE_TIES, deed, statement.relation(), sheet -> sheet.with(statement), now);
        deals.saveAndFlush(deal);
        EnterpriseId firm = new EnterpriseId(deal.taker().taker());
        ties.forEach(tie -> enterprises.note(firm, relation(tie, today(now)), viewer.actor(), now));
        return deal;
    }

    private static Relation relation(Papers.TieStated tie, LocalDate on) {
        try {
            return new Relation(
                    tie.person(), tie.name(), Kin.valueOf(tie.kin()), Tie.valueOf(tie.tie()), tie.detail(), on);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("request/field-not-understood", "ties", "ties");
        }
    }

    /** Asks those who have not answered on the terms as they are now; what was asked on other terms is no longer asked. */
    void askCompleters(Deal deal, Actor by, Instant now) {
        Matter matter = deal.matter();
        worklist.settle(matter, ASK_FIRST_REFUSAL, by, now);
        Money price = deal.sheet().pricing().price();
        if (deal.sheet().terms() == null
                || price == null
                || !deal.sheet().terms().handsOver()) {
            return;
        }
        deal.sheet().insiders().stream()
                .filter(person -> deal.sheet().papers().firstRefusals().stream()
                        .noneMatch(given -> given.completer().equals(person.toString())
                                && given.price().equals(price)))
                .forEach(person ->
                        worklist.ask(matter, ASK_FIRST_REFUSAL, List.of(Audience.person(person)), by, now, null));
    }

    private static Optional<Part.Completer> completerOf(Deal deal, String key) {
        return deal.sheet().parts().stream()
                .flatMap(part -> part.team().stream())
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, HouseClock.SHANGHAI);
    }
}
