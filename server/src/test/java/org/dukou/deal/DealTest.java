package org.dukou.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.deal.terms.IncomeAgreement;
import org.dukou.deal.terms.Instalment;
import org.dukou.deal.terms.Papers;
import org.dukou.deal.terms.Part;
import org.dukou.deal.terms.Pricing;
import org.dukou.deal.terms.Right;
import org.dukou.deal.terms.Sheet;
import org.dukou.deal.terms.Terms;
import org.dukou.enterprise.EnterpriseEntry;
import org.dukou.enterprise.EnterpriseId;
import org.dukou.income.PaymentKind;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.junit.jupiter.api.Test;

class DealTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final Viewer OFFICER =
            new Viewer(UUID.randomUUID(), "王若舟", Set.of(Role.TRANSFER_OFFICER), Set.of(Audience.OFFICE));
    private static final UUID MAKER = UUID.randomUUID();
    private static final EnterpriseEntry FIRM =
            new EnterpriseEntry(new EnterpriseId(UUID.randomUUID()), "众森林业", "91440101000000001X", false);

    @Test
    void aLicenceWithoutAKindIsNonExclusive() {
        Terms.Licence licence = new Terms.Licence(
                null,
                List.of(),
                List.of(),
                "",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 12, 31),
                false,
                null,
                null);
        assertThat(licence.kind()).isEqualTo(Terms.LicenceKind.NON_EXCLUSIVE);
    }

    @Test
    void theTermOfAPatentRunsFromItsFiling() {
        assertThat(right(Right.PatentKind.INVENTION, "2008-04-30").lastDay()).contains(LocalDate.of(2028, 4, 29));
        assertThat(right(Right.PatentKind.UTILITY_MODEL, "2020-02-29").lastDay())
                .contains(LocalDate.of(2030, 2, 27));
        assertThat(right(Right.PatentKind.DESIGN, "2021-05-31").lastDay()).contains(LocalDate.of(2031, 5, 30));
        assertThat(right(Right.PatentKind.DESIGN, "2021-06-01").lastDay()).contains(LocalDate.of(2036, 5, 31));
    }

    @Test
    void instalmentsMakeThePrice() {
        Deal deal = deal(Way.ASSIGNMENT);
        assertThatThrownBy(() -> agree(deal, "100.00", new Instalment("首付", null, Money.of("99.99"))))
                .hasMessage("deal/instalments-are-not-the-price");
        assertThatThrownBy(() -> agree(deal, null, new Instalment("首付", null, Money.of("99.99"))))
                .hasMessage("request/field-required");
        agree(
                deal,
                "100.00",
                new Instalment("首付", null, Money.of("40.00")),
                new Instalment("尾款", null, Money.of("60.00")));
        assertThat(deal.amount()).isEqualTo(Money.of("100.00"));
    }

    @Test
    void vectorV12AUnitHeadTakesNoEquity() {
        Deal deal = deal(Way.EQUITY);
        Terms equity = new Terms.Equity("合资公司", Money.of("10000000.00"), Money.of("3000000.00"), Share.of("0.3"), null);
        deal.negotiate(OFFICER, DealAct.NEGOTIATE, Deed.TERMS, "", sheet -> sheet.agree(agreed(equity, null)), NOW);
        IncomeAgreement withHead = deal.sheet().income().withUnitHeads(MAKER::equals);
        deal.negotiate(OFFICER, DealAct.NEGOTIATE, Deed.INCOME, "", sheet -> sheet.with(withHead), NOW);
        assertThat(slugs(deal)).contains("deal/unit-head-in-equity");
        assertThat(deal.amount()).as("the price of equity is its value").isEqualTo(Money.of("3000000.00"));
    }

    @Test
    void whereTheRegulationsAskForAValuationOneHasToBeOnRecord() {
        Deal deal = deal(Way.EQUITY);
        assertThat(slugs(deal)).contains("deal/valuation-missing");
        Pricing.Valuation valuation = new Pricing.Valuation(
                Money.of("3000000.00"), Pricing.Method.INCOME, "评估机构", LocalDate.of(2026, 6, 30), null, null);
        deal.negotiate(OFFICER, DealAct.NEGOTIATE, Deed.VALUATION, "", sheet -> sheet.valued(valuation), NOW);
        assertThat(slugs(deal)).doesNotContain("deal/valuation-missing");
        assertThat(slugs(deal(Way.LICENCE))).doesNotContain("deal/valuation-missing");
    }

    @Test
    void sharesAreNotPaidForAndAnotherValueGivesAnotherPart() {
        Deal deal = deal(Way.EQUITY);
        Terms equity = new Terms.Equity("合资公司", Money.of("10000000.00"), Money.of("3000000.00"), Share.of("0.3"), null);
        Instalment cash = new Instalment("一次付清", null, Money.of("3000000.00"));
        assertThat(cash.kind()).as("the name once written stands for a kind").isEqualTo(PaymentKind.LUMP_SUM);
        assertThatThrownBy(() -> agree(deal, agreed(equity, null, cash)))
                .hasMessage("deal/shares-are-not-paid-in-cash");
        agree(deal, agreed(equity, null));
        deal.change(Money.of("2500000.00"), null, "重新评估", OFFICER, NOW);
        assertThat(deal.sheet().terms())
                .isEqualTo(new Terms.Equity(
                        "合资公司", Money.of("10000000.00"), Money.of("2500000.00"), Share.of("0.25"), null));
    }

    @Test
    void examplesE9AndE10ASplitBelowTheFloorOrTooLittleForMainContributorsBlocks() {
        Deal deal = deal(Way.ASSIGNMENT);
        income(deal, "0.48", true);
        assertThat(slugs(deal)).contains("deal/split-below-floor");
        income(deal, "0.50", false);
        assertThat(slugs(deal)).contains("deal/main-contributors-below-half");
        income(deal, "0.50", true);
        assertThat(slugs(deal)).doesNotContain("deal/split-below-floor", "deal/main-contributors-below-half");
    }

    @Test
    void aPriceBelowTheValuationNeedsReasons() {
        Deal deal = deal(Way.ASSIGNMENT);
        Pricing.Valuation valuation = new Pricing.Valuation(
                Money.of("200.00"), Pricing.Method.COST, "评估机构", LocalDate.of(2026, 6, 30), null, null);
        deal.negotiate(OFFICER, DealAct.NEGOTIATE, Deed.VALUATION, "", sheet -> sheet.valued(valuation), NOW);
        agree(deal, "100.00", new Instalment("一次付清", null, Money.of("100.00")));
        assertThat(slugs(deal)).contains("deal/below-value-without-reasons");
    }

    @Test
    void aWaiverHoldsForThePriceItWasGivenAt() {
        Deal deal = deal(Way.ASSIGNMENT);
        agree(deal, "100.00", new Instalment("一次付清", null, Money.of("100.00")));
        waive(deal);
        assertThat(slugs(deal)).doesNotContain("deal/first-refusal-open");
        deal.change(Money.of("90.00"), null, "再议", OFFICER, NOW);
        assertThat(slugs(deal)).contains("deal/first-refusal-open", "deal/payments-missing");
    }

    @Test
    void anotherPriceIsAboveZeroAndNoOneChangesWhatAnExchangeCertified() {
        Deal deal = deal(Way.ASSIGNMENT);
        agree(deal, "100.00", new Instalment("一次付清", null, Money.of("100.00")));
        for (String price : List.of("0.00", "-1.00")) {
            assertThatThrownBy(() -> deal.change(Money.of(price), null, "再议", OFFICER, NOW))
                    .hasMessage("deal/amount-not-positive");
        }
        LocalDate day = LocalDate.of(2026, 6, 30);
        Pricing.Certificate certificate = new Pricing.Certificate(
                "重庆联合产权交易所", "JY-1", day, day, Money.of("90.00"), 2, UUID.randomUUID(), Money.of("100.00"));
        deal.negotiate(OFFICER, DealAct.NEGOTIATE, Deed.CERTIFICATE, "", sheet -> sheet.certified(certificate), NOW);
        assertThatThrownBy(() -> deal.change(Money.of("95.00"), null, "再议", OFFICER, NOW))
                .hasMessage("deal/certificate-stands");
        deal.change(null, null, "受让方放弃，重新挂牌", OFFICER, NOW);
        assertThat(deal.amount()).isEqualTo(Money.of("100.00"));
    }

    @Test
    void whatWasAgreedToStandsStillUntilItIsBroughtBack() {
        Deal deal = deal(Way.SERVICE);
        Terms service = new Terms.Service("检测", null, null);
        deal.negotiate(
                OFFICER,
                DealAct.NEGOTIATE,
                Deed.TERMS,
                "",
                sheet -> sheet.agree(agreed(service, "100.00", new Instalment("一次付清", null, Money.of("100.00")))),
                NOW);
        deal.propose(List.of(), OFFICER, NOW);
        assertThatThrownBy(() -> agree(deal, "90.00")).hasMessage("deal/not-at-the-table");
        deal.approve(LocalDate.of(2026, 11, 2), NoticeDuty.NONE, DutyBasis.ofEarlierDays(""), Actor.HOUSE, NOW);
        deal.readyToSign(Actor.HOUSE, NOW);
        deal.change(Money.of("90.00"), null, "买方降价", OFFICER, NOW);
        assertThat(deal.stage()).isEqualTo(Stage.NEGOTIATING);
        assertThat(deal.progress().approvedOn()).isNull();
    }

    @Test
    void aMakerOfTheResultDoesNotHandleTheDealAsAnOfficer() {
        Viewer both = new Viewer(MAKER, "沈若溪", Set.of(Role.TRANSFER_OFFICER), Set.of(Audience.OFFICE));
        assertThat(deal(Way.ASSIGNMENT).may(both))
                .containsExactlyInAnyOrder(DealAct.ANSWER_FIRST_REFUSAL, DealAct.STATE_TIES);
    }

    @Test
    void everyStageThatIsNotOverCanEnd() {
        for (Stage stage : Stage.values()) {
            assertThat(stage.isOver() || stage.next().contains(Stage.ENDED)).isTrue();
        }
    }

    // --- how a deal comes about ---

    private static Deal deal(Way way) {
        Part part = new Part(
                UUID.randomUUID(),
                "披〔2026〕0001号",
                "鹦鹉人工繁殖巢箱",
                "一句话",
                UUID.randomUUID(),
                "生物工程学院",
                Share.WHOLE,
                List.of(),
                List.of(
                        new Part.Completer(MAKER, "沈若溪", new BigDecimal("60"), true),
                        new Part.Completer(null, "校外某", new BigDecimal("40"), false)),
                List.of());
        Opening opening = new Opening(
                List.of(new Opening.Chosen(part.disclosure(), null)),
                way,
                Pricing.Kind.NEGOTIATED,
                FIRM.id().value(),
                null);
        return Deal.open(
                "转〔2026〕0001号",
                opening,
                null,
                List.of(part),
                IncomeAgreement.fromTeams(List.of(part)),
                FIRM,
                OFFICER,
                NOW);
    }

    private static void agree(Deal deal, String price, Instalment... payments) {
        agree(deal, agreed(new Terms.Assignment("资料", "教学科研", null), price, payments));
    }

    private static void agree(Deal deal, Sheet.Agreed agreed) {
        deal.negotiate(OFFICER, DealAct.NEGOTIATE, Deed.TERMS, "", sheet -> sheet.agree(agreed), NOW);
    }

    private static Sheet.Agreed agreed(Terms terms, String price, Instalment... payments) {
        return new Sheet.Agreed(
                terms,
                Pricing.Kind.NEGOTIATED,
                price == null ? null : Money.of(price),
                "",
                List.of(payments),
                List.of());
    }

    private static void income(Deal deal, String team, boolean makerIsMain) {
        IncomeAgreement agreement = new IncomeAgreement(
                List.of(
                        new IncomeAgreement.Layer("team", Share.of(team)),
                        new IncomeAgreement.Layer(
                                "university", new Share(BigDecimal.ONE.subtract(new BigDecimal(team))))),
                IncomeAgreement.ShareOf.TEAM,
                List.of(new IncomeAgreement.Persons(
                        deal.sheet().parts().getFirst().disclosure(),
                        List.of(
                                new IncomeAgreement.PersonShare(MAKER, "沈若溪", new BigDecimal("60"), makerIsMain, false),
                                new IncomeAgreement.PersonShare(
                                        null, "校外某", new BigDecimal("40"), !makerIsMain, false)))),
                null);
        deal.negotiate(OFFICER, DealAct.NEGOTIATE, Deed.INCOME, "", sheet -> sheet.with(agreement), NOW);
    }

    private static void waive(Deal deal) {
        deal.sheet().parts().getFirst().team().forEach(one -> {
            Papers.FirstRefusal answer = new Papers.FirstRefusal(
                    one.key(), one.name(), true, deal.amount(), LocalDate.of(2026, 11, 2), true);
            deal.negotiate(
                    OFFICER,
                    DealAct.ANSWER_FIRST_REFUSAL,
                    Deed.FIRST_REFUSAL_WAIVED,
                    one.name(),
                    sheet -> sheet.with(answer),
                    NOW);
        });
    }

    private static List<String> slugs(Deal deal) {
        return CheckList.of(
                        deal.way(),
                        deal.taker().taker(),
                        deal.sheet(),
                        List.of(),
                        List.of(),
                        deal.way() == Way.EQUITY,
                        LocalDate.ofInstant(NOW, HouseClock.SHANGHAI))
                .stream()
                .filter(check -> check.slug() != null)
                .map(Check::slug)
                .toList();
    }

    private static Right right(Right.PatentKind kind, String filedOn) {
        return new Right("PATENT", "ZL1", "一种方法", kind, LocalDate.parse(filedOn), false);
    }
}
