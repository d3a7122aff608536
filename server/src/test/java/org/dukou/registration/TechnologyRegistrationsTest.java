package org.dukou.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.contract.ContractFacts;
import org.dukou.contract.Contracts;
import org.dukou.contract.WillingDesk;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DukouTest
class TechnologyRegistrationsTest {

    private final Campus campus;
    private final PassingDays days;
    private final Contracts contracts;
    private final TransactionTemplate transaction;
    private Campus.Someone officer;
    private Matter matter;

    TechnologyRegistrationsTest(Campus campus, PassingDays days, Contracts contracts, TransactionTemplate transaction) {
        this.campus = campus;
        this.days = days;
        this.contracts = contracts;
        this.transaction = transaction;
    }

    @BeforeEach
    void furnish() {
        officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        matter = WillingDesk.matter(Audience.of(Audience.OFFICE));
    }

    @Test
    void aSignedContractIsRegisteredAndWhoWaitsKnowsUntilWhen() {
        signed("5000000.00");
        assertThat(waiting()).containsExactly("registration.waiting.apply");

        act("application", Map.of("on", today(), "office", "重庆市技术市场", "documents", List.of(scan())))
                .is(200);
        Reply accepted =
                act("acceptance", Map.of("on", today(), "disputed", false)).is(200);
        assertThat(accepted.text("workingDays")).isEqualTo("30");
        assertThat(accepted.text("dueOn"))
                .isGreaterThan(days.today().plusDays(39).toString());
        assertThat(waiting()).containsExactly("registration.waiting.outcome");
        assertThat(officer.browser()
                        .get("/api/worklist?size=100")
                        .is(200)
                        .json()
                        .findValuesAsString("due"))
                .contains(accepted.text("dueOn"));

        Reply registered =
                certify("certificate", "5000000.00", "4200000.00", null).is(200);
        assertThat(registered.text("stage")).isEqualTo("REGISTERED");
        assertThat(registered.at("dueOn").isNull()).isTrue();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatIsSentBackIsAppliedForAnewAndItsDaysBeginAnew() {
        signed("40000.00");
        act("application", Map.of("on", today(), "office", "重庆市技术市场")).is(200);
        act("acceptance", Map.of("on", today(), "disputed", false)).is(200);
        Reply returned =
                act("return", Map.of("on", today(), "reason", "缺交易额说明")).is(200);
        assertThat(returned.at("dueOn").isNull()).isTrue();
        assertThat(returned.text("returns.0.reason")).isEqualTo("缺交易额说明");
        assertThat(waiting()).containsExactly("registration.waiting.correct");

        Reply again =
                act("application", Map.of("on", today(), "office", "重庆市技术市场")).is(200);
        assertThat(again.at("acceptedOn").isNull()).isTrue();
        assertThat(act("acceptance", Map.of("on", today(), "disputed", true))
                        .is(200)
                        .text("workingDays"))
                .isEqualTo("30");
    }

    @Test
    void aChangeIsCertifiedAnewAndWhatWasCertifiedStaysReadable() {
        signed("40000.00");
        registered("40000.00");
        certify("change", "30000.00", "30000.00", null).isProblem(400, "request/field-required");
        Reply changed = certify("change", "30000.00", "30000.00", "补充协议调整价款").is(200);
        assertThat(changed.text("contractAmount")).isEqualTo("30000.00");
        assertThat(changed.at("certificates").findValuesAsString("contractAmount"))
                .containsExactly("40000.00", "30000.00");

        Reply cancelled =
                act("cancellation", Map.of("on", today(), "reason", "合同解除")).is(200);
        assertThat(cancelled.text("stage")).isEqualTo("CANCELLED");
        assertThat(cancelled.at("may")).isEmpty();
    }

    @Test
    void theTechnologyAmountNeverExceedsTheContractAndANumberCountsOnce() {
        signed("40000.00");
        act("application", Map.of("on", today(), "office", "重庆市技术市场")).is(200);
        certify("certificate", "40000.00", "40000.01", null).isProblem(400, "registration/technology-above-contract");
        String number =
                certify("certificate", "40000.00", "40000.00", null).is(200).text("registrationNumber");

        matter = WillingDesk.matter(Audience.of(Audience.OFFICE));
        signed("50000.00");
        act("application", Map.of("on", today(), "office", "重庆市技术市场")).is(200);
        act("certificate", certificate(number, "50000.00", "50000.00", null))
                .isProblem(409, "registration/number-known");
    }

    @Test
    void theOfficeMayDecideNotToApplyAndThinkBetterOfIt() {
        signed("40000.00");
        act("certificate", certificate("X", "1.00", "1.00", null)).isProblem(409, "registration/not-in-this-stage");
        act("waiver", Map.of("reason", "作价入股，不享受免税")).is(200);
        assertThat(waiting()).isEmpty();
        act("application", Map.of("on", today(), "office", "重庆市技术市场")).is(200);
    }

    @Test
    void theRegisterIsFilteredAndStrangersSeeNothing() {
        signed("40000.00");
        String number = of(officer).text("0.contractNumber");
        Reply list = officer.browser()
                .get("/api/technology-registrations/register?stage=DUE&q=" + encoded(number))
                .is(200);
        assertThat(list.at("items")).hasSize(1);
        Campus.Someone stranger = campus.someone(Role.INVENTOR, campus.college());
        assertThat(of(stranger).json()).isEmpty();
        assertThat(stranger.browser()
                        .get("/api/technology-registrations/register?q=" + encoded(number))
                        .is(200)
                        .at("items"))
                .isEmpty();
    }

    // --- how it comes about ---

    private void signed(String amount) {
        transaction.executeWithoutResult(status -> contracts.prepare(
                matter,
                new ContractFacts("广州市众森林业有限公司", Way.SERVICE, Money.of(amount), List.of()),
                Actor.HOUSE,
                days.today()
                        .atStartOfDay(org.dukou.kernel.time.HouseClock.SHANGHAI)
                        .toInstant()));
        Reply contract = officer.browser()
                .get("/api/contracts?matterKind=" + matter.kind() + "&matterId=" + matter.id())
                .is(200);
        officer.browser()
                .post(
                        "/api/contracts/" + contract.text("0.id") + "/signing-record",
                        Map.of(
                                "signedOn",
                                today(),
                                "ourSigner",
                                "周正川",
                                "takerSigner",
                                "李四",
                                "documents",
                                List.of(scan())),
                        contract.at("0.version").asLong())
                .is(200);
        days.settle();
    }

    private void registered(String amount) {
        act("application", Map.of("on", today(), "office", "重庆市技术市场")).is(200);
        certify("certificate", amount, amount, null).is(200);
    }

    private Reply certify(String act, String contract, String technology, String note) {
        return act(act, certificate(UUID.randomUUID().toString(), contract, technology, note));
    }

    private Map<String, Object> certificate(String number, String contract, String technology, String note) {
        Map<String, Object> given = new HashMap<>(
                Map.of("on", today(), "number", number, "contractAmount", contract, "technologyAmount", technology));
        given.put("note", note);
        return given;
    }

    private Reply act(String act, Map<String, ?> body) {
        Reply now = of(officer);
        return officer.browser()
                .post(
                        "/api/technology-registrations/" + now.text("0.id") + "/" + act,
                        body,
                        now.at("0.version").asLong());
    }

    private Reply of(Campus.Someone who) {
        return who.browser()
                .get("/api/technology-registrations?matterKind=" + matter.kind() + "&matterId=" + matter.id())
                .is(200);
    }

    private String scan() {
        return officer.browser()
                .upload("/api/documents", "合同.pdf", "%PDF-1.7 scan".getBytes())
                .is(201)
                .id();
    }

    private String today() {
        return days.today().toString();
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> waiting() {
        return officer.browser().waitingFor(matter.id());
    }
}
