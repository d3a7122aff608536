package org.dukou.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.deal.Voyage;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DukouTest
class SealsTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;
    private Campus.Someone legal;

    SealsTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        voyage = new Voyage(campus, days);
        legal = voyage.table.legal;
    }

    @Test
    void theOfficeAsksForTheSealAndLegalSetsItAndTheRegisterKnows() {
        Reply deal = voyage.readyToSign(voyage.anAssignment("用印的传动", "40000.00"));
        ask(deal, "CONTRACT", 4).is(200);
        assertThat(waiting(legal, deal)).containsExactly("seal.waiting.set");
        Reply uses = uses(legal, deal);
        assertThat(uses.text("0.copies")).isEqualTo("4");
        Reply set = legal.browser()
                .post(
                        "/api/seal-uses/" + uses.text("0.id") + "/imprint",
                        Map.of(),
                        uses.at("0.version").asLong())
                .is(200);
        assertThat(set.text("keeper")).isEqualTo(legal.name());
        assertThat(waiting(legal, deal)).isEmpty();
        Reply register = legal.browser()
                .get("/api/seal-uses/register?stage=SET&q=" + encoded(set.text("number")))
                .is(200);
        assertThat(register.at("items")).hasSize(1);
        assertThat(register.text("items.0.paper"))
                .isEqualTo(voyage.contracts(deal).text("0.number"));
    }

    @Test
    void whoAsksDoesNotSetTheSeal() {
        Campus.Someone director = voyage.table.director;
        Reply deal = voyage.readyToSign(voyage.anAssignment("自己用印的传动", "40000.00"));
        Reply contract = voyage.contracts(deal);
        director.browser()
                .post(
                        "/api/contracts/" + contract.text("0.id") + "/seal-request",
                        Map.of("kind", "UNIVERSITY", "copies", 1),
                        contract.at("0.version").asLong())
                .is(200);
        Reply uses = uses(director, deal);
        assertThat(uses.at("0.may")).isEmpty();
        director.browser()
                .post(
                        "/api/seal-uses/" + uses.text("0.id") + "/imprint",
                        Map.of(),
                        uses.at("0.version").asLong())
                .isProblem(409, "seal/four-eyes");
        Reply refused = legal.browser()
                .post(
                        "/api/seal-uses/" + uses.text("0.id") + "/refusal",
                        Map.of("reason", "金额与审批不符"),
                        uses.at("0.version").asLong())
                .is(200);
        assertThat(refused.text("stage")).isEqualTo("REFUSED");
    }

    @Test
    void whoSignsByMandateSignsWithinIt() {
        String narrow = mandate("江望津", "30000.00", 30);
        String wide = mandate("江望津", "50000.00", 30);
        String other = mandate("别人", "50000.00", 30);
        Reply deal = voyage.readyToSign(voyage.anAssignment("授权的传动", "40000.00"));
        String late = mandate("江望津", "50000.00", 60);
        revoke(late);
        sign(deal, narrow).isProblem(409, "seal/mandate-too-narrow");
        sign(deal, other).isProblem(409, "seal/mandate-of-another");
        sign(deal, late).isProblem(409, "seal/mandate-out-of-time");
        sign(deal, UUID.randomUUID().toString()).isProblem(400, "seal/mandate-unknown");
        Reply signed = sign(deal, wide).is(200);
        assertThat(signed.text("stage")).isEqualTo("SIGNED");
        assertThat(signed.text("mandate")).isEqualTo(wide);
    }

    @Test
    void aMandateNeedsItsPaperAndIsGivenByLegalOnly() {
        Map<String, Object> given = given("江望津", "1.00", 30);
        given.put("documents", List.of());
        given.put("until", "2000-01-01");
        Reply refused = legal.browser().post("/api/mandates", given).isProblem(400, "request/fields-invalid");
        assertThat(refused.at("errors").findValuesAsString("field")).containsExactlyInAnyOrder("until", "documents");
        voyage.table.officer.browser().post("/api/mandates", given).is(403);
        Campus.Someone stranger = campus.someone(Role.INVENTOR, campus.unit(Tier.COLLEGE));
        mandate("江望津", "1.00", 30);
        assertThat(stranger.browser().get("/api/mandates").is(200).json()).isEmpty();
    }

    // --- how it comes about ---

    private String mandate(String holder, String upTo, int forDays) {
        return legal.browser()
                .post("/api/mandates", given(holder, upTo, forDays))
                .is(201)
                .id();
    }

    private Map<String, Object> given(String holder, String upTo, int forDays) {
        String paper = legal.browser()
                .upload("/api/documents", "授权委托书.pdf", "%PDF-1.7 mandate".getBytes())
                .is(201)
                .id();
        return new HashMap<>(Map.of(
                "holder",
                holder,
                "ways",
                List.of("ASSIGNMENT", "LICENCE"),
                "upTo",
                upTo,
                "from",
                days.today().toString(),
                "until",
                days.today().plusDays(forDays).toString(),
                "documents",
                List.of(paper)));
    }

    private void revoke(String mandate) {
        legal.browser()
                .post(
                        "/api/mandates/" + mandate + "/revocation",
                        Map.of("on", days.today().toString(), "reason", "岗位调整"),
                        0)
                .is(200);
    }

    private Reply sign(Reply deal, String mandate) {
        Reply contract = voyage.contracts(deal);
        String scan = voyage.table
                .officer
                .browser()
                .upload("/api/documents", "合同.pdf", "%PDF-1.7 scan".getBytes())
                .is(201)
                .id();
        return voyage.table
                .officer
                .browser()
                .post(
                        "/api/contracts/" + contract.text("0.id") + "/signing-record",
                        Map.of(
                                "signedOn",
                                days.today().toString(),
                                "ourSigner",
                                "江望津",
                                "takerSigner",
                                "李四",
                                "mandate",
                                mandate,
                                "documents",
                                List.of(scan)),
                        contract.at("0.version").asLong());
    }

    private Reply ask(Reply deal, String kind, int copies) {
        Reply contract = voyage.contracts(deal);
        return voyage.table
                .officer
                .browser()
                .post(
                        "/api/contracts/" + contract.text("0.id") + "/seal-request",
                        Map.of("kind", kind, "copies", copies),
                        contract.at("0.version").asLong());
    }

    private static Reply uses(Campus.Someone who, Reply deal) {
        return who.browser()
                .get("/api/seal-uses?matterKind=deal&matterId=" + deal.id())
                .is(200);
    }

    private static List<String> waiting(Campus.Someone who, Reply deal) {
        return who.browser().waitingFor(UUID.fromString(deal.id()));
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
