package org.dukou.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dukou.approval.Approvals;
import org.dukou.approval.SignOff;
import org.dukou.contract.ContractView;
import org.dukou.contract.Contracts;
import org.dukou.deal.terms.Part;
import org.dukou.enterprise.EnterpriseId;
import org.dukou.enterprise.Enterprises;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.paper.Facts;
import org.dukou.kernel.paper.PaperDesk;
import org.dukou.kernel.paper.PaperForm;
import org.dukou.kernel.paper.PaperOffer;
import org.dukou.kernel.paper.Writing;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers of a deal: what is approved, what the makers and the co-owners agree to, and the contract itself. */
@Component
class DealPaperwork implements PaperDesk {

    private static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);

    private static final String APPROVAL = "approval-form";
    private static final String COMPLETERS = "completers-consent";
    private static final String CO_OWNER = "co-owner-consent";

    private static final List<String> DEAL = List.of(
            "deal-number",
            "deal-title",
            "way",
            "college",
            "taker",
            "taker-code",
            "taker-address",
            "price",
            "price-capitals",
            "pricing",
            "valuation",
            "terms");
    private static final List<String> RESULTS = List.of("number", "name", "rights", "makers", "co-owners", "ratio");
    private static final List<String> MAKERS = List.of("maker", "share", "first-refusal", "answered-on");
    private static final List<String> PAYMENTS = List.of("label", "due", "amount");
    private static final List<String> RIGHTS = List.of("kind", "number", "name", "filed-on", "last-day");
    private static final List<String> SIGNED = List.of("step", "post", "opinion", "signer", "day");

    private final DealRepository deals;
    private final Approvals approvals;
    private final Contracts contracts;
    private final Enterprises enterprises;

    DealPaperwork(DealRepository deals, Approvals approvals, Contracts contracts, Enterprises enterprises) {
        this.deals = deals;
        this.approvals = approvals;
        this.contracts = contracts;
        this.enterprises = enterprises;
    }

    @Override
    public List<PaperForm> forms() {
        List<PaperForm> forms = new ArrayList<>();
        forms.add(form(
                APPROVAL,
                List.of("opener", "opened-on", "related-party", "below-value", "notice-basis"),
                Map.of("results", RESULTS, "payments", PAYMENTS, "sign-offs", SIGNED)));
        forms.add(form(COMPLETERS, List.of(), Map.of("results", RESULTS, "makers", MAKERS)));
        forms.add(form(
                CO_OWNER,
                List.of("co-owner", "co-owner-code", "consented-on", "consent-note"),
                Map.of("results", RESULTS, "owned", List.of("name", "share"))));
        ContractWording.FIELDS.forEach((way, fields) -> forms.add(
                form(contractOf(way), fields, Map.of("results", RESULTS, "payments", PAYMENTS, "rights", RIGHTS))));
        return forms;
    }

    private static PaperForm form(String name, List<String> more, Map<String, List<String>> tables) {
        return new PaperForm(
                name, "deal", Stream.concat(DEAL.stream(), more.stream()).toList(), tables);
    }

    private static String contractOf(Way way) {
        return way.name().toLowerCase(Locale.ROOT) + "-contract";
    }

    @Override
    public List<PaperOffer> offers(Viewer viewer, String matterKind, UUID matter) {
        return find(viewer, matterKind, matter).map(DealPaperwork::offers).orElse(List.of());
    }

    private static List<PaperOffer> offers(Deal deal) {
        List<PaperOffer> offers = new ArrayList<>(List.of(new PaperOffer(APPROVAL), new PaperOffer(COMPLETERS)));
        owners(deal).forEach(owner -> offers.add(new PaperOffer(CO_OWNER, owner.name(), owner.name())));
        if (deal.sheet().terms() != null && deal.taker().takerName() != null) {
            offers.add(new PaperOffer(contractOf(deal.way())));
        }
        return offers;
    }

    /** Those who make the deal have its papers written; others who may see it read them. */
    private Optional<Deal> find(Viewer viewer, String matterKind, UUID matter) {
        return matterKind.equals("deal")
                ? deals.findById(matter)
                        .filter(deal -> deal.matter().audience().includes(viewer))
                        .filter(deal -> viewer.is(Role.TRANSFER_OFFICER)
                                || viewer.is(Role.INSTITUTE_DIRECTOR)
                                || viewer.person().equals(deal.origin().assistant()))
                : Optional.empty();
    }

    @Override
    public Writing write(Viewer viewer, String matterKind, PaperOffer offer, UUID matter) {
        Deal deal = find(viewer, matterKind, matter).orElseThrow(Missing::new);
        Facts.Sheet facts = Facts.sheet();
        dealFacts(deal, facts);
        switch (offer.form()) {
            case APPROVAL -> approval(deal, facts);
            case COMPLETERS -> completers(deal, facts);
            case CO_OWNER -> coOwner(deal, offer.subject(), facts);
            default -> {
                ContractView contract = contracts.current("deal", matter).orElse(null);
                new ContractWording(deal, contract, WORDS).sayTo(facts);
            }
        }
        return new Writing(deal.matter(), facts.done(), null);
    }

    private void dealFacts(Deal deal, Facts.Sheet facts) {
        UUID taker = deal.taker().taker();
        EnterpriseId firm = taker == null ? null : new EnterpriseId(taker);
        facts.say("deal-number", deal.number())
                .say("deal-title", deal.matter().title())
                .say("way", WORDS.say("way." + deal.way()))
                .say("college", deal.origin().collegeName())
                .say("taker", deal.taker().takerName())
                .say("taker-code", firm == null ? null : enterprises.entry(firm).creditCode())
                .say("taker-address", firm == null ? null : enterprises.address(firm))
                .say("price", deal.amount().isZero() ? null : deal.amount())
                .say(
                        "pricing",
                        WORDS.say("deal.pricing." + deal.sheet().pricing().kind()))
                .say("valuation", Publication.valuation(deal.sheet().pricing().valuation()))
                .say("terms", ContractWording.inWords(deal.sheet().terms(), WORDS));
        deal.sheet().parts().forEach(part -> result(part, facts));
    }

    private static void result(Part part, Facts.Sheet facts) {
        facts.row(
                "results",
                "number",
                part.number(),
                "name",
                part.title(),
                "rights",
                part.rights().stream().map(right -> right.inWords()).collect(Collectors.joining("；")),
                "makers",
                part.team().stream().map(Part.Completer::name).collect(Collectors.joining("、")),
                "co-owners",
                part.owners().stream()
                        .map(owner ->
                                "%s（%s%%）".formatted(owner.name(), owner.share().toPlainString()))
                        .collect(Collectors.joining("、")),
                "ratio",
                ContractWording.percent(part.ratio()));
    }

    private void approval(Deal deal, Facts.Sheet facts) {
        var statement = deal.sheet().papers().statement();
        DutyBasis basis = deal.progress().dutyBasis();
        facts.say("opener", deal.origin().opener())
                .say(
                        "opened-on",
                        deal.origin().openedAt().atZone(HouseClock.SHANGHAI).toLocalDate())
                .say(
                        "related-party",
                        statement == null
                                ? null
                                : statement.related() ? "有：" + statement.relation() + " " + statement.text() : "无关联关系")
                .say("below-value", deal.sheet().pricing().belowValueReasons())
                .say("notice-basis", basis == null ? null : basis.in(Locale.SIMPLIFIED_CHINESE));
        ContractWording.payments(deal, facts);
        for (SignOff one : approvals.signOffs(deal.matter())) {
            facts.row(
                    "sign-offs",
                    "step",
                    String.valueOf(one.step()),
                    "post",
                    WORDS.say("approval.post." + one.post()),
                    "opinion",
                    one.opinion() == null || one.opinion().isBlank() ? "同意" : one.opinion(),
                    "signer",
                    one.name(),
                    "day",
                    Facts.inWords(one.at().atZone(HouseClock.SHANGHAI).toLocalDate()));
        }
    }

    private static void completers(Deal deal, Facts.Sheet facts) {
        var answers = deal.sheet().papers().firstRefusals();
        deal.sheet().parts().stream()
                .flatMap(part -> part.team().stream())
                .collect(Collectors.toMap(Part.Completer::key, maker -> maker, (first, _) -> first, LinkedHashMap::new))
                .values()
                .forEach(maker -> {
                    var answer = answers.stream()
                            .filter(given -> given.completer().equals(maker.key()))
                            .findFirst();
                    facts.row(
                            "makers",
                            "maker",
                            maker.name(),
                            "share",
                            maker.share().toPlainString() + "%",
                            "first-refusal",
                            answer.map(given -> given.waived() ? "放弃" : "主张").orElse(""),
                            "answered-on",
                            answer.map(given -> Facts.inWords(given.on())).orElse(""));
                });
    }

    private static List<Part.Owner> owners(Deal deal) {
        return List.copyOf(deal.sheet().parts().stream()
                .flatMap(part -> part.owners().stream())
                .collect(Collectors.toMap(Part.Owner::name, owner -> owner, (first, _) -> first, LinkedHashMap::new))
                .values());
    }

    private static void coOwner(Deal deal, String name, Facts.Sheet facts) {
        @Nullable
        String code = owners(deal).stream()
                .filter(owner -> owner.name().equals(name))
                .map(Part.Owner::creditCode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var consent = deal.sheet().papers().consents().stream()
                .filter(given -> given.owner().equals(name))
                .findFirst();
        facts.say("co-owner", name)
                .say("co-owner-code", code)
                .say("consented-on", consent.map(given -> given.on()).orElse(null))
                .say("consent-note", consent.map(given -> given.note()).orElse(null));
        deal.sheet()
                .parts()
                .forEach(part -> part.owners().stream()
                        .filter(owner -> owner.name().equals(name))
                        .forEach(owner -> facts.row(
                                "owned",
                                "name",
                                part.title(),
                                "share",
                                owner.share().toPlainString() + "%")));
    }
}
