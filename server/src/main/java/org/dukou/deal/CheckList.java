package org.dukou.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.deal.terms.IncomeAgreement;
import org.dukou.deal.terms.Papers;
import org.dukou.deal.terms.Part;
import org.dukou.deal.terms.Pricing;
import org.dukou.deal.terms.Right;
import org.dukou.deal.terms.Sheet;
import org.dukou.deal.terms.Terms;
import org.dukou.enterprise.Relation;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/** Everything the law and the university want seen to before a deal is proposed, as it stands now. */
final class CheckList {

    private final Way way;
    private final @Nullable UUID taker;
    private final Sheet sheet;
    private final @Nullable Terms terms;
    private final LocalDate today;
    private final List<Check> checks = new ArrayList<>();

    private CheckList(Way way, @Nullable UUID taker, Sheet sheet, LocalDate today) {
        this.way = way;
        this.taker = taker;
        this.sheet = sheet;
        this.terms = sheet.terms();
        this.today = today;
    }

    /**
     * @param declared what the makers of the results have declared about the taker
     * @param clashes deals that hold a right this one would need for itself
     * @param valuationOwed the regulations ask for a valuation
     */
    static List<Check> of(
            Way way,
            @Nullable UUID taker,
            Sheet sheet,
            List<Relation> declared,
            List<Claims.Clash> clashes,
            boolean valuationOwed,
            LocalDate today) {
        CheckList list = new CheckList(way, taker, sheet, today);
        list.terms();
        if (valuationOwed) {
            list.valuation();
        }
        list.price();
        list.allocation();
        list.rights();
        list.exclusivity(clashes);
        list.licenceWithinTerm();
        list.openLicence();
        list.firstRefusal();
        list.coOwners();
        list.relatedParty(declared);
        list.income();
        return List.copyOf(list.checks);
    }

    /** What the law wants seen to before a signed deal is changed (民法典 Art. 865, 专利法 Art. 14, 50). */
    static List<Check> ofChange(
            Way way,
            @Nullable UUID taker,
            Sheet sheet,
            List<Relation> declared,
            List<Claims.Clash> clashes,
            LocalDate today) {
        CheckList list = new CheckList(way, taker, sheet, today);
        list.exclusivity(clashes);
        list.licenceWithinTerm();
        list.openLicence();
        list.coOwners();
        list.relatedParty(declared);
        return List.copyOf(list.checks);
    }

    private void terms() {
        checks.add(terms == null ? Check.missing("terms", "deal/terms-missing") : Check.done("terms"));
        checks.add(taker == null ? Check.missing("taker", "deal/taker-missing") : Check.done("taker"));
    }

    private void valuation() {
        Pricing.Valuation valuation = sheet.pricing().valuation();
        if (valuation == null) {
            checks.add(Check.missing("valuation", "deal/valuation-missing"));
            return;
        }
        LocalDate until = valuation.validUntil();
        checks.add(
                until == null || !today.isAfter(until)
                        ? Check.done("valuation")
                        : Check.missing("valuation", "deal/valuation-expired", until));
    }

    private void price() {
        Pricing pricing = sheet.pricing();
        Money price = pricing.price();
        if (pricing.kind() != Pricing.Kind.NEGOTIATED) {
            checks.add(
                    pricing.certificate() == null
                            ? Check.missing("certificate", "deal/certificate-missing")
                            : Check.done("certificate"));
        } else {
            checks.add(price == null ? Check.missing("price", "deal/price-missing") : Check.done("price"));
        }
        if (pricing.isBelowValue()) {
            checks.add(
                    pricing.belowValueReasons().isBlank()
                            ? Check.missing("value", "deal/below-value-without-reasons")
                            : Check.done("value"));
        }
        if (way != Way.EQUITY) {
            boolean agreed = price != null && Sheet.paid(sheet.payments()).equals(price);
            checks.add(agreed ? Check.done("payments") : Check.missing("payments", "deal/payments-missing"));
        }
    }

    /** Until a schedule is agreed the first result takes all, which nobody has meant. */
    private void allocation() {
        if (sheet.parts().size() > 1) {
            String without = sheet.parts().stream()
                    .filter(part -> part.ratio().equals(Share.NONE))
                    .map(Part::title)
                    .collect(Collectors.joining("、"));
            checks.add(
                    without.isEmpty()
                            ? Check.done("allocation")
                            : Check.missing("allocation", "deal/allocation-missing", without));
        }
    }

    private void rights() {
        if (!way.hasStatutoryFloor() || sheet.rights().stream().noneMatch(Right::isPatent)) {
            return;
        }
        String unseen = sheet.rights().stream()
                .filter(right -> right.isPatent() && right.filedOn() == null)
                .map(right -> Objects.requireNonNullElse(right.number(), right.title()))
                .collect(Collectors.joining("、"));
        checks.add(
                unseen.isEmpty() ? Check.done("rights") : Check.missing("rights", "deal/rights-not-looked-at", unseen));
    }

    private void exclusivity(List<Claims.Clash> clashes) {
        if (terms == null || !way.hasStatutoryFloor()) {
            return;
        }
        checks.add(clashes.stream().findFirst().map(CheckList::stands).orElse(Check.done("exclusivity")));
    }

    private static Check stands(Claims.Clash clash) {
        return clash.meets()
                ? Check.blocks("exclusivity", "deal/right-already-given", clash.number())
                : Check.missing("exclusivity", "deal/fields-not-told-apart", clash.number(), clash.field());
    }

    private void licenceWithinTerm() {
        if (terms instanceof Terms.Licence licence) {
            Optional<LocalDate> first = sheet.rights().stream()
                    .flatMap(right -> right.lastDay().stream())
                    .min(LocalDate::compareTo);
            if (licence.until().isBefore(today)) {
                checks.add(Check.blocks("licence-term", "deal/licence-over-already", licence.until()));
                return;
            }
            boolean beyond = first.isPresent() && licence.until().isAfter(first.get());
            checks.add(
                    beyond
                            ? Check.blocks("licence-term", "deal/beyond-patent-term", first.get())
                            : Check.done("licence-term"));
        }
    }

    private void openLicence() {
        if (terms instanceof Terms.Licence licence && licence.shutsOthersOut()) {
            Optional<Right> open =
                    sheet.rights().stream().filter(Right::openLicensed).findFirst();
            checks.add(open.map(right -> Check.blocks(
                            "open-licence",
                            "deal/open-licensed",
                            Objects.requireNonNullElse(right.number(), right.title())))
                    .orElse(Check.done("open-licence")));
        }
    }

    private void firstRefusal() {
        if (terms == null || !terms.handsOver()) {
            return;
        }
        Money price = sheet.pricing().price();
        if (price == null) {
            checks.add(Check.missing("first-refusal", "deal/first-refusal-after-price"));
            return;
        }
        List<String> open = new ArrayList<>();
        for (Part.Completer one : completers()) {
            Optional<Papers.FirstRefusal> answer = sheet.papers().firstRefusals().stream()
                    .filter(given ->
                            given.completer().equals(one.key()) && given.price().equals(price))
                    .findFirst();
            if (answer.isPresent() && !answer.get().waived()) {
                checks.add(Check.blocks("first-refusal", "deal/first-refusal-claimed", one.name()));
                return;
            }
            if (answer.isEmpty()) {
                open.add(one.name());
            }
        }
        checks.add(
                open.isEmpty()
                        ? Check.done("first-refusal")
                        : Check.missing("first-refusal", "deal/first-refusal-open", String.join("、", open)));
    }

    private List<Part.Completer> completers() {
        return sheet.parts().stream().flatMap(part -> part.team().stream()).toList();
    }

    /** Each may work a co-owned patent alone or license it openly to many; everything else needs them all. */
    private void coOwners() {
        List<String> owners = sheet.parts().stream()
                .flatMap(part -> part.owners().stream())
                .map(Part.Owner::name)
                .distinct()
                .toList();
        boolean needed = terms != null
                && (terms.handsOver() || terms instanceof Terms.Licence licence && licence.shutsOthersOut());
        if (owners.isEmpty() || !needed) {
            return;
        }
        List<String> silent = owners.stream()
                .filter(owner -> sheet.papers().consents().stream()
                        .noneMatch(consent -> consent.owner().equals(owner)))
                .toList();
        checks.add(
                silent.isEmpty()
                        ? Check.done("co-owners")
                        : Check.missing("co-owners", "deal/co-owner-consent-missing", String.join("、", silent)));
    }

    private void relatedParty(List<Relation> declared) {
        Papers.Statement statement = sheet.papers().statement();
        if (statement == null || !Objects.equals(statement.taker(), taker)) {
            checks.add(
                    declared.isEmpty()
                            ? Check.missing("related-party", "deal/related-party-statement-missing")
                            : Check.blocks(
                                    "related-party",
                                    "deal/related-party-not-stated",
                                    declared.getFirst().name()));
        } else if (!statement.related() && !declared.isEmpty()) {
            checks.add(Check.blocks(
                    "related-party",
                    "deal/related-party-denied",
                    declared.getFirst().name()));
        } else {
            checks.add(Check.done("related-party"));
        }
    }

    private void income() {
        if (!way.hasStatutoryFloor()) {
            return;
        }
        IncomeAgreement income = sheet.income();
        if (way == Way.EQUITY) {
            Optional<IncomeAgreement.PersonShare> head = income.everyone()
                    .filter(IncomeAgreement.PersonShare::unitHead)
                    .findFirst();
            checks.add(head.map(one -> Check.blocks("unit-head", "deal/unit-head-in-equity", one.name()))
                    .orElse(Check.done("unit-head")));
        }
        Share team = income.ofTeam();
        if (team != null && team.compareTo(Share.HALF) < 0) {
            checks.add(Check.blocks("income", "deal/split-below-floor", team.asPercent()));
        } else if (income.persons().stream().anyMatch(one -> !mainsHaveHalf(one.persons()))) {
            checks.add(Check.blocks("income", "deal/main-contributors-below-half"));
        } else {
            checks.add(Check.done("income"));
        }
    }

    private static boolean mainsHaveHalf(List<IncomeAgreement.PersonShare> persons) {
        BigDecimal all = sum(persons);
        BigDecimal mains =
                sum(persons.stream().filter(IncomeAgreement.PersonShare::main).toList());
        return mains.add(mains).compareTo(all) >= 0;
    }

    private static BigDecimal sum(List<IncomeAgreement.PersonShare> persons) {
        return persons.stream().map(IncomeAgreement.PersonShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
