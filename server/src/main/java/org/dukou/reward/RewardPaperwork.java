package org.dukou.reward;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
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

/** The papers of a distribution: the sheet finance pays by, and for each person a slip that nobody else reads. */
@Component
class RewardPaperwork implements PaperDesk {

    private static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);

    private static final String SHEET = "payout-sheet";
    private static final String SLIP = "payout-slip";

    /** Where somebody signs as long as nothing was paid. */
    private static final String LINE = "＿＿＿＿＿＿";

    private static final List<String> EVERY = List.of(
            "distribution-number",
            "deal-number",
            "deal-title",
            "way",
            "taker",
            "contract-number",
            "registration",
            "received-on",
            "income",
            "income-capitals",
            "released-by",
            "released-on");

    private final DistributionRepository distributions;

    RewardPaperwork(DistributionRepository distributions) {
        this.distributions = distributions;
    }

    @Override
    public List<PaperForm> forms() {
        return List.of(
                form(
                        SHEET,
                        List.of(
                                "net-income",
                                "net-income-capitals",
                                "costs",
                                "reward",
                                "reward-capitals",
                                "persons-count"),
                        Map.of(
                                "layers", List.of("name", "share", "amount"),
                                "payees", List.of("place", "maker", "main", "amount", "equity", "paid-on"))),
                form(
                        SLIP,
                        List.of(
                                "payee",
                                "payee-share",
                                "amount",
                                "amount-capitals",
                                "equity",
                                "paid-on",
                                "tax-note",
                                "how"),
                        Map.of()));
    }

    private static PaperForm form(String name, List<String> more, Map<String, List<String>> tables) {
        List<String> fields = Stream.concat(EVERY.stream(), more.stream()).toList();
        return new PaperForm(name, Distributions.KIND, fields, tables);
    }

    @Override
    public List<PaperOffer> offers(Viewer viewer, String matterKind, UUID matter) {
        return find(viewer, matterKind, matter)
                .map(distribution -> offers(viewer, distribution))
                .orElse(List.of());
    }

    /** Once it is worked out: the sheet for office and finance, the slips for finance and for oneself. */
    private static List<PaperOffer> offers(Viewer viewer, Distribution distribution) {
        List<PaperOffer> offers = new ArrayList<>();
        if (distribution.reckoning() == null || distribution.claimsBack()) {
            return offers;
        }
        boolean finance = viewer.is(Role.FINANCE);
        if (finance || viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR)) {
            offers.add(new PaperOffer(SHEET));
        }
        if (distribution.stage().isOut()) {
            distribution.payees().stream()
                    .filter(payee -> finance || payee.is(viewer))
                    .forEach(payee -> offers.add(new PaperOffer(SLIP, subject(payee), payee.called())));
        }
        return offers;
    }

    /** A person is known by their id; someone the university does not know, by the place on the sheet. */
    private static String subject(Payee payee) {
        UUID person = payee.person();
        return person == null ? String.valueOf(payee.place()) : person.toString();
    }

    private Optional<Distribution> find(Viewer viewer, String matterKind, UUID matter) {
        return matterKind.equals(Distributions.KIND)
                ? distributions
                        .findById(matter)
                        .filter(one -> one.matter().audience().includes(viewer))
                : Optional.empty();
    }

    @Override
    public Writing write(Viewer viewer, String matterKind, PaperOffer offer, UUID matter) {
        Distribution distribution = find(viewer, matterKind, matter).orElseThrow(Missing::new);
        Reckoning worked = Objects.requireNonNull(distribution.reckoning());
        Facts.Sheet facts = Facts.sheet();
        every(distribution, worked, facts);
        if (offer.form().equals(SHEET)) {
            sheet(distribution, worked, facts);
            return new Writing(distribution.matter(), facts.done(), Readers.of(distribution.givesShares()));
        }
        Payee payee = distribution.payees().stream()
                .filter(one -> subject(one).equals(offer.subject()))
                .findFirst()
                .orElseThrow(Missing::new);
        slip(distribution, worked, payee, facts);
        return new Writing(distribution.matter(), facts.done(), readers(payee));
    }

    private static Audience readers(Payee payee) {
        Audience finance = Audience.of(Role.FINANCE.everywhere());
        UUID person = payee.person();
        return person == null ? finance : finance.and(Audience.person(person));
    }

    private static void every(Distribution distribution, Reckoning worked, Facts.Sheet facts) {
        DistributionRecord.Trail trail = distribution.trail();
        facts.say("distribution-number", distribution.number())
                .say("deal-number", distribution.deal().number())
                .say("deal-title", distribution.deal().title())
                .say("way", WORDS.say("way." + worked.facts().way()))
                .say("taker", worked.facts().taker())
                .say("contract-number", worked.facts().contractNumber())
                .say("registration", distribution.registration())
                .say("received-on", distribution.receivedOn())
                .say("income", distribution.income())
                .say("released-by", trail.releaser())
                .say(
                        "released-on",
                        trail.releasedAt() == null
                                ? null
                                : trail.releasedAt().atZone(HouseClock.SHANGHAI).toLocalDate());
    }

    private static void sheet(Distribution distribution, Reckoning worked, Facts.Sheet facts) {
        facts.say("net-income", distribution.net())
                .say(
                        "costs",
                        worked.costs().stream()
                                .map(cost -> "%s %s 元"
                                        .formatted(
                                                WORDS.say("income.cost." + cost.kind()),
                                                cost.amount().grouped()))
                                .collect(Collectors.joining("；")))
                .say(
                        "reward",
                        Money.sum(distribution.payees().stream()
                                .map(Payee::amount)
                                .toList()))
                .say("persons-count", String.valueOf(distribution.payees().size()));
        boolean counter = distribution.counterOf() != null;
        for (Reckoning.Part part : worked.parts()) {
            part.layers()
                    .forEach(layer -> facts.row(
                            "layers",
                            "name",
                            layerName(layer.name()),
                            "share",
                            percent(layer.share().ratio()),
                            "amount",
                            (counter ? layer.amount().negated() : layer.amount()).grouped()));
        }
        distribution
                .payees()
                .forEach(payee -> facts.row(
                        "payees",
                        "place",
                        String.valueOf(payee.place()),
                        "maker",
                        payee.called(),
                        "main",
                        payee.main() ? "是" : "否",
                        "amount",
                        payee.amount().grouped(),
                        "equity",
                        equity(payee.equity()),
                        "paid-on",
                        payee.paidOn() == null ? LINE : Facts.inWords(payee.paidOn())));
    }

    private static void slip(Distribution distribution, Reckoning worked, Payee payee, Facts.Sheet facts) {
        List<Reckoning.Person> lines = worked.parts().stream()
                .flatMap(part -> part.persons().stream())
                .filter(person -> person.name().equals(payee.name()) && Objects.equals(person.person(), payee.person()))
                .toList();
        facts.say("payee", payee.name())
                .say(
                        "payee-share",
                        lines.stream()
                                .map(line -> line.share().toPlainString() + "%")
                                .collect(Collectors.joining("；")))
                .say("amount", payee.amount())
                .say("equity", equity(payee.equity()))
                .say("paid-on", payee.paidOn())
                .say("tax-note", distribution.givesShares() ? null : WORDS.say("reward.tax.disclaimer"))
                .say(
                        "how",
                        lines.stream()
                                .map(line -> line.explained().grouped().text(Locale.SIMPLIFIED_CHINESE))
                                .collect(Collectors.joining("\n")));
    }

    private static String layerName(String name) {
        return WORDS.knows("reward.layer." + name) ? WORDS.pattern("reward.layer." + name) : name;
    }

    private static String percent(BigDecimal ratio) {
        return ratio.multiply(new BigDecimal("100")).stripTrailingZeros().toPlainString() + "%";
    }

    private static @Nullable String equity(@Nullable BigDecimal equity) {
        return equity == null ? null : percent(equity);
    }
}
