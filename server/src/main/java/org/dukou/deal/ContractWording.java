package org.dukou.deal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dukou.contract.ContractView;
import org.dukou.deal.terms.Right;
import org.dukou.deal.terms.Terms;
import org.dukou.income.RoyaltyTerms;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.dukou.kernel.Words;
import org.dukou.kernel.paper.Facts;
import org.jspecify.annotations.Nullable;

/** What a deal says in the clauses of its contract (民法典 Art. 845, 846). */
record ContractWording(Deal deal, @Nullable ContractView contract, Words words) {

    private static final List<String> EVERY =
            List.of("contract-number", "signed-on", "our-signer", "taker-signer", "payment-scheme");

    private static final String LINE = "＿＿＿＿＿＿";

    /** The fields of each contract, by way. */
    static final Map<Way, List<String>> FIELDS = fields();

    private static Map<Way, List<String>> fields() {
        Map<Way, List<String>> fields = new LinkedHashMap<>();
        fields.put(Way.ASSIGNMENT, and("delivery", "later-use"));
        fields.put(Way.LICENCE, and("licence-kind", "territory", "field-of-use", "from", "until", "sublicence"));
        fields.put(Way.EQUITY, and("company", "capital", "capital-capitals", "value", "value-capitals", "stake"));
        fields.put(Way.DEVELOPMENT, and("subject", "until", "ownership"));
        fields.put(Way.CONSULTING, and("subject", "until"));
        fields.put(Way.SERVICE, and("subject", "until"));
        return fields;
    }

    private static List<String> and(String... more) {
        return Stream.concat(EVERY.stream(), Arrays.stream(more)).toList();
    }

    void sayTo(Facts.Sheet facts) {
        facts.say("contract-number", contract == null ? null : contract.number())
                .say("signed-on", byHand(contract == null ? null : Facts.inWords(contract.signedOn())))
                .say("our-signer", byHand(contract == null ? null : contract.ourSigner()))
                .say("taker-signer", byHand(contract == null ? null : contract.takerSigner()))
                .say("payment-scheme", scheme());
        payments(deal, facts);
        deal.sheet().rights().forEach(right -> right(right, facts));
        switch (deal.sheet().terms()) {
            case Terms.Assignment terms ->
                facts.say("delivery", terms.delivery()).say("later-use", terms.laterUse());
            case Terms.Licence terms -> licence(terms, facts);
            case Terms.Equity terms ->
                facts.say("company", terms.company())
                        .say("capital", terms.capital())
                        .say("value", terms.value())
                        .say("stake", percent(terms.share()));
            case Terms.Development terms ->
                facts.say("subject", terms.subject())
                        .say("until", terms.until())
                        .say("ownership", terms.ownership());
            case Terms.Consulting terms -> facts.say("subject", terms.subject()).say("until", terms.until());
            case Terms.Service terms -> facts.say("subject", terms.subject()).say("until", terms.until());
            case null -> {}
        }
    }

    /** Before it is signed there is a line to write on, not a 无. */
    private static String byHand(@Nullable String said) {
        return said == null || said.isBlank() ? LINE : said;
    }

    private void licence(Terms.Licence terms, Facts.Sheet facts) {
        facts.say("licence-kind", words.say("deal.licence." + terms.kind()))
                .say("territory", territory(terms))
                .say("field-of-use", terms.field().isEmpty() ? "不限" : terms.field())
                .say("from", terms.from())
                .say("until", terms.until())
                .say("sublicence", terms.sublicence() ? "允许" : "不允许");
    }

    private static String territory(Terms.Licence terms) {
        return terms.where().isEmpty() ? "不限" : terms.where();
    }

    /** 一次总付 or 分期支付 (民法典 Art. 846). */
    private @Nullable String scheme() {
        String fixed = switch (deal.sheet().payments().size()) {
            case 0 -> null;
            case 1 -> "一次总付";
            default -> "一次总算、分期支付，共 " + deal.sheet().payments().size() + " 期";
        };
        return deal.sheet().terms() instanceof Terms.Licence licence && licence.royalty() != null
                ? "提成支付附加入门费：入门费%s；%s".formatted(fixed == null ? "无" : fixed, royalty(licence.royalty(), words))
                : fixed;
    }

    /** 提成 in a sentence, as contract and form have it. */
    private static String royalty(RoyaltyTerms terms, Words words) {
        return "按%s的 %s 提成，%s结算%s，期末后 %d 日内报告、核定后 %d 日内付款"
                .formatted(
                        words.say("income.royalty.base." + terms.base()),
                        percent(terms.rate()),
                        words.say("income.royalty.period." + terms.period()),
                        terms.minimum() == null
                                ? ""
                                : "，每期不低于 " + terms.minimum().grouped() + " 元",
                        terms.reportWithinDays(),
                        terms.payWithinDays());
    }

    static void payments(Deal deal, Facts.Sheet facts) {
        deal.sheet()
                .payments()
                .forEach(one -> facts.row(
                        "payments",
                        "label",
                        one.label(),
                        "due",
                        Facts.inWords(one.dueOn()),
                        "amount",
                        one.amount().grouped()));
    }

    private void right(Right right, Facts.Sheet facts) {
        String kind = right.patentKind() == null
                ? words.say("contract.right." + right.kind())
                : words.say("deal.patent." + right.patentKind());
        facts.row(
                "rights",
                "kind",
                kind,
                "number",
                right.number(),
                "name",
                right.title(),
                "filed-on",
                Facts.inWords(right.filedOn()),
                "last-day",
                Facts.inWords(right.lastDay().orElse(null)));
    }

    static String percent(Share share) {
        return share.ratio()
                        .multiply(new BigDecimal("100"))
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    /** The terms in a sentence, as a form for approval has room for; null while none were agreed. */
    static @Nullable String inWords(@Nullable Terms terms, Words words) {
        return switch (terms) {
            case null -> null;
            case Terms.Assignment one -> joined("交付：", one.delivery(), "；让与后的使用：", one.laterUse());
            case Terms.Licence one ->
                "%s，地域：%s，领域：%s，%s至%s，%s再许可%s"
                        .formatted(
                                words.say("deal.licence." + one.kind()),
                                territory(one),
                                one.field().isEmpty() ? "不限" : one.field(),
                                Facts.inWords(one.from()),
                                Facts.inWords(one.until()),
                                one.sublicence() ? "允许" : "不允许",
                                one.royalty() == null ? "" : "；" + royalty(one.royalty(), words));
            case Terms.Equity one ->
                "作价投入%s（注册资本 %s 元），作价 %s 元，占 %s"
                        .formatted(
                                one.company(),
                                one.capital().grouped(),
                                one.value().grouped(),
                                percent(one.share()));
            case Terms.Development one -> joined("标的：", one.subject(), "；成果归属：", one.ownership());
            case Terms.Consulting one -> one.subject();
            case Terms.Service one -> one.subject();
        };
    }

    private static String joined(String first, String said, String second, String saidToo) {
        return (said.isBlank() ? "" : first + said) + (saidToo.isBlank() ? "" : second + saidToo);
    }
}
