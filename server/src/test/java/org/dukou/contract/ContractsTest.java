package org.dukou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DukouTest
class ContractsTest {

    private static final ContractFacts.Right PATENT =
            new ContractFacts.Right(RightKind.PATENT, "ZL200810027800.7", "鹦鹉人工繁殖巢箱");
    private static final ContractFacts.Right KNOW_HOW = new ContractFacts.Right(RightKind.KNOW_HOW, null, "配方");

    private final Campus campus;
    private final Contracts contracts;
    private final WillingDesk desk;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Campus.Someone officer;
    private Campus.Someone stranger;

    ContractsTest(Campus campus, Contracts contracts, WillingDesk desk, TransactionTemplate transaction, Clock clock) {
        this.campus = campus;
        this.contracts = contracts;
        this.desk = desk;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void furnish() {
        officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        stranger = campus.someone(Role.INVENTOR, campus.college());
    }

    @Test
    void anAssignedPatentPassesOnlyWhenThePatentOfficeRegistersIt() {
        Matter matter = prepared(Way.ASSIGNMENT, PATENT, KNOW_HOW);
        Reply signed = sign(matter, "2026-06-01").is(200);
        assertThat(signed.text("stage")).isEqualTo("SIGNED");
        assertThat(signed.text("number")).matches("合〔\\d{4}〕\\d{4}号");
        assertThat(signed.at("effectiveOn").isNull()).isTrue();
        assertThat(waiting(matter)).containsExactly("contract.waiting.title-change");

        Reply changed = officer.browser()
                .post(
                        "/api/contracts/" + signed.id() + "/title-change",
                        Map.of("effectiveOn", "2026-07-15", "documents", List.of(scan())),
                        signed.version())
                .is(200);
        assertThat(changed.text("effectiveOn")).isEqualTo("2026-07-15");
        assertThat(waiting(matter)).isEmpty();
    }

    @Test
    void aPatentLicenceIsToBeFiledWithinThreeMonthsMovedOffTheHoliday() {
        Matter matter = prepared(Way.LICENCE, PATENT);
        Reply signed = sign(matter, "2026-07-03").is(200);
        assertThat(signed.text("effectiveOn")).isEqualTo("2026-07-03");
        assertThat(signed.text("filingDue")).isEqualTo("2026-10-08");
        assertThat(waiting(matter)).containsExactly("contract.waiting.licence-filing");

        Reply filed = officer.browser()
                .post(
                        "/api/contracts/" + signed.id() + "/licence-filing",
                        Map.of("filedOn", "2026-09-01", "number", "2026990000123"),
                        signed.version())
                .is(200);
        assertThat(filed.text("filingNumber")).isEqualTo("2026990000123");
        assertThat(filed.at("may").toString()).doesNotContain("RECORD_LICENCE_FILING");
        assertThat(waiting(matter)).isEmpty();
    }

    @Test
    void nothingIsSignedWhileADeskHasSomethingAgainstIt() {
        Matter matter = prepared(Way.ASSIGNMENT, PATENT);
        desk.holdBack(matter);
        sign(matter, "2026-06-01").isProblem(409, "contract/not-in-this-stage");
        assertThat(of(matter).text("0.stage")).isEqualTo("TO_BE_SIGNED");
    }

    @Test
    void aMatterThatNoDeskKnowsIsNotSigned() {
        Matter unknown = new Matter("test-orphan", UUID.randomUUID(), null, "无主", audience(), "/x");
        prepare(unknown, Way.CONSULTING);
        sign(unknown, "2026-06-01").isProblem(409, "contract/nobody-vouches");
    }

    @Test
    void aSigningWithoutScansOrSignersIsRefusedWithEveryFaultNamed() {
        Matter matter = prepared(Way.CONSULTING);
        Map<String, Object> record = new HashMap<>();
        record.put("signedOn", "2999-01-01");
        record.put("ourSigner", "");
        record.put("takerSigner", "李四");
        record.put("documents", List.of());
        Reply refused = post(matter, record).isProblem(400, "request/fields-invalid");
        assertThat(refused.at("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("signedOn", "ourSigner", "documents");
    }

    @Test
    void aContractGivenUpMakesRoomForAnother() {
        Matter matter = prepared(Way.CONSULTING);
        transaction.executeWithoutResult(status -> contracts.cancel(matter, "条款变更", Actor.HOUSE, clock.instant()));
        assertThat(waiting(matter)).isEmpty();
        prepare(matter, Way.SERVICE);
        prepare(matter, Way.SERVICE);
        assertThat(of(matter).json()).hasSize(2);
        assertThat(waiting(matter)).containsExactly("contract.waiting.sign");
    }

    @Test
    void strangersSeeNoContract() {
        Matter matter = prepared(Way.CONSULTING);
        assertThat(stranger.browser().get(list(matter)).is(200).json()).isEmpty();
        String id = of(matter).text("0.id");
        stranger.browser()
                .post("/api/contracts/" + id + "/signing-record", Map.of(), 0)
                .is(403);
    }

    // --- how a contract comes about ---

    private Audience audience() {
        return Audience.of(Audience.OFFICE);
    }

    private Matter prepared(Way way, ContractFacts.Right... rights) {
        Matter matter = WillingDesk.matter(audience());
        prepare(matter, way, rights);
        return matter;
    }

    private void prepare(Matter matter, Way way, ContractFacts.Right... rights) {
        transaction.executeWithoutResult(status -> contracts.prepare(
                matter,
                new ContractFacts("广州市众森林业有限公司", way, Money.of("40000.00"), List.of(rights)),
                Actor.HOUSE,
                clock.instant()));
    }

    private Reply sign(Matter matter, String day) {
        return post(
                matter, Map.of("signedOn", day, "ourSigner", "周正川", "takerSigner", "李四", "documents", List.of(scan())));
    }

    private Reply post(Matter matter, Map<String, Object> record) {
        Reply now = of(matter);
        return officer.browser()
                .post(
                        "/api/contracts/" + now.text("0.id") + "/signing-record",
                        record,
                        now.at("0.version").asLong());
    }

    private String scan() {
        return officer.browser()
                .upload("/api/documents", "合同.pdf", "%PDF-1.7 scan".getBytes())
                .is(201)
                .id();
    }

    private Reply of(Matter matter) {
        return officer.browser().get(list(matter)).is(200);
    }

    private static String list(Matter matter) {
        return "/api/contracts?matterKind=" + matter.kind() + "&matterId=" + matter.id();
    }

    private List<String> waiting(Matter matter) {
        return officer.browser().waitingFor(matter.id()).stream()
                .filter(what -> what.startsWith("contract."))
                .toList();
    }
}
