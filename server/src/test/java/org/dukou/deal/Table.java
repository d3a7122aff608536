package org.dukou.deal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.enterprise.Firms;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.Reply;
import tools.jackson.databind.JsonNode;

/** A table with everyone around it, for stories about deals; each story brings its own people. */
public final class Table {

    public final Campus campus;
    public final UnitId college;
    public final Campus.Someone professor;
    public final Campus.Someone colleague;
    public final Campus.Someone collegeOfficer;
    public final Campus.Someone officer;
    public final Campus.Someone secondOfficer;
    public final Campus.Someone legal;
    public final Campus.Someone assetOffice;
    public final Campus.Someone director;

    public Table(Campus campus) {
        this.campus = campus;
        college = campus.college();
        UnitId institute = campus.unit(Tier.INSTITUTE);
        UnitId offices = campus.unit(Tier.OFFICE);
        professor = campus.someone(Role.INVENTOR, college);
        colleague = campus.someone(Role.INVENTOR, college);
        collegeOfficer = campus.someone(Role.COLLEGE_OFFICER, college);
        officer = campus.someone(Role.TRANSFER_OFFICER, institute);
        secondOfficer = campus.someone(Role.TRANSFER_OFFICER, institute);
        legal = campus.someone(Role.LEGAL, offices);
        assetOffice = campus.someone(Role.ASSET_OFFICE, offices);
        director = campus.someone(Role.INSTITUTE_DIRECTOR, institute);
        campus.someone(Role.SECRECY_OFFICE, offices);
    }

    // --- a result that was accepted ---

    public String accepted(String title) {
        return accepted(result(title));
    }

    public String accepted(Map<String, Object> content) {
        return content.get("team").toString().contains(colleague.id().toString())
                ? accepted(content, colleague)
                : accepted(content, new Campus.Someone[0]);
    }

    /** Disclosed by the professor, confirmed by the others, accepted by college and institute. */
    public String accepted(Map<String, Object> content, Campus.Someone... others) {
        Map<String, String> answers = Map.of(
                "secretProject", "NO", "defenceFunding", "NO", "securityOrKeyTechnology", "NO", "otherDoubt", "NO");
        Reply check = professor.browser().post("/api/secrecy-checks", answers).is(201);
        Reply draft = professor
                .browser()
                .post("/api/disclosure-drafts", Map.of("secrecyCheck", check.id()))
                .is(201);
        professor
                .browser()
                .put("/api/disclosure-drafts/" + draft.id(), content, draft.version())
                .is(200);
        String id = professor
                .browser()
                .post("/api/disclosures", Map.of("draft", draft.id()))
                .is(201)
                .id();
        String path = "/api/disclosures/" + id;
        for (Campus.Someone other : others) {
            other.browser().post(path + "/confirmation", Map.of()).is(200);
        }
        for (Campus.Someone who : List.of(collegeOfficer, officer)) {
            long version = who.browser().get(path).is(200).version();
            who.browser()
                    .post(path + "/answer", Map.of("type", "Accept", "paperSeen", true), version)
                    .is(200);
        }
        return id;
    }

    public Map<String, Object> result(String title) {
        Map<String, Object> content = new HashMap<>();
        content.put("title", title);
        content.put("oneSentence", "一句话说明价值");
        content.put("problem", "现有产品贵");
        content.put("solution", "新方法");
        content.put("advantage", "成本降低 30%");
        content.put("field", "仪器仪表");
        content.put("industry", "C40");
        content.put("trl", 6);
        content.put("ip", List.of(patent(number())));
        content.put("team", List.of(member(professor, "60", "LEAD"), member(colleague, "40", "MEMBER")));
        return content;
    }

    public static Map<String, Object> patent(String number) {
        return Map.of("kind", "PATENT", "number", number, "title", "一种方法", "status", "GRANTED");
    }

    /** An invention filed in 2018, with a check digit that is right and a number no other story has. */
    public static String number() {
        String digits =
                "20181" + String.format("%07d", Math.abs(UUID.randomUUID().hashCode()) % 10_000_000);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (2 + i % 8);
        }
        return "ZL" + digits + "." + (sum % 11 == 10 ? "X" : String.valueOf(sum % 11));
    }

    public static Map<String, Object> member(Campus.Someone who, String share, String role) {
        return Map.of("person", who.id().toString(), "name", who.name(), "share", share, "role", role);
    }

    public String firm(String name) {
        return officer.browser()
                .post("/api/enterprises", Firms.named(name, Firms.code()))
                .is(201)
                .id();
    }

    // --- at the table ---

    public Reply open(String way, String firm, String... results) {
        return officer.browser()
                .post(
                        "/api/deals",
                        Map.of(
                                "way",
                                way,
                                "taker",
                                firm,
                                "results",
                                java.util.Arrays.stream(results)
                                        .map(id -> Map.of("disclosure", id))
                                        .toList()))
                .is(201);
    }

    /** These terms at this price, paid at once; shares are not paid for. */
    public Reply agree(Reply deal, Map<String, Object> terms, String price) {
        boolean shares = terms.get("type").equals("Equity");
        return post(
                deal,
                "terms",
                Map.of(
                        "terms",
                        terms,
                        "pricing",
                        "NEGOTIATED",
                        "price",
                        price,
                        "belowValueReasons",
                        "",
                        "payments",
                        shares ? List.of() : List.of(Map.of("label", "一次付清", "amount", price)),
                        "allocation",
                        List.of()));
    }

    public static Map<String, Object> assignment() {
        return Map.of("type", "Assignment", "delivery", "技术资料", "laterUse", "教学科研");
    }

    public static Map<String, Object> licence(String kind, String from, String until, String... territory) {
        return Map.of(
                "type",
                "Licence",
                "kind",
                kind,
                "territory",
                List.of(territory),
                "field",
                "",
                "from",
                from,
                "until",
                until,
                "sublicence",
                false);
    }

    /** Looks every patent of the deal up in the register. */
    public Reply lookUp(Reply deal, LocalDate filedOn, boolean openLicensed) {
        JsonNode part = see(deal).at("sheet.parts.0");
        return post(
                deal,
                "rights-check",
                Map.of(
                        "rights",
                        List.of(Map.of(
                                "disclosure",
                                part.at("/disclosure").asString(),
                                "right",
                                0,
                                "filedOn",
                                filedOn.toString(),
                                "openLicensed",
                                openLicensed))));
    }

    public Reply stateUnrelated(Reply deal) {
        return post(
                deal, "related-party-statement", Map.of("related", false, "ties", List.of(), "text", "完成人与受让方无关联关系"));
    }

    public Reply waive(Campus.Someone completer, Reply deal) {
        String price = see(deal).text("sheet.pricing.price");
        return completer.browser().post(path(deal) + "/first-refusal", Map.of("waived", true, "price", price));
    }

    /** Everything the check list asks for an assignment. */
    public Reply readyToPropose(Reply deal, String price) {
        return readyToPropose(deal, assignment(), price);
    }

    public Reply readyToPropose(Reply deal, Map<String, Object> terms, String price) {
        agree(deal, terms, price).is(200);
        lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        waive(professor, deal).is(200);
        waive(colleague, deal).is(200);
        return stateUnrelated(deal).is(200);
    }

    public Reply propose(Reply deal) {
        return post(deal, "proposal", Map.of());
    }

    /** Everyone on the usual route signs. */
    public void approve(Reply deal) {
        approve(deal, List.of(collegeOfficer, secondOfficer, legal, assetOffice, director));
    }

    /** Each who has a seat signs when their turn comes. */
    public void approve(Reply deal, List<Campus.Someone> inTurn) {
        approve("deal", deal.id(), inTurn);
    }

    /** As {@link #approve(Reply)}, for a change of a deal. */
    public void approveChange(Reply amendment) {
        approve("amendment", amendment.id(), List.of(collegeOfficer, secondOfficer, legal, assetOffice, director));
    }

    private static void approve(String kind, String id, List<Campus.Someone> inTurn) {
        for (Campus.Someone signer : inTurn) {
            Reply rounds = signer.browser()
                    .get("/api/approvals?matterKind=" + kind + "&matterId=" + id)
                    .is(200);
            String seat = rounds.text("0.mySeat");
            if (!seat.isEmpty()) {
                signer.browser()
                        .post("/api/approvals/" + rounds.text("0.id") + "/signature", Map.of("seat", seat))
                        .is(200);
            }
        }
    }

    /** The college, asked first, gives it back to the applicant. */
    public void sendBack(Reply deal) {
        Reply rounds = collegeOfficer
                .browser()
                .get("/api/approvals?matterKind=deal&matterId=" + deal.id())
                .is(200);
        collegeOfficer
                .browser()
                .post(
                        "/api/approvals/" + rounds.text("0.id") + "/return",
                        Map.of("remarks", "请补充评估依据"),
                        rounds.at("0.version").asLong())
                .is(200);
    }

    public Reply post(Reply deal, String act, Object body) {
        return officer.browser().post(path(deal) + "/" + act, body, see(deal).version());
    }

    public Reply see(Reply deal) {
        return officer.browser().get(path(deal)).is(200);
    }

    /** How one thing on the check list stands: DONE, MISSING or BLOCKS; empty when it is not asked. */
    public String check(Reply deal, String key) {
        return see(deal)
                .at("checks")
                .valueStream()
                .filter(check -> check.path("key").asString().equals(key))
                .map(check -> check.path("state").asString())
                .findFirst()
                .orElse("");
    }

    public static String path(Reply deal) {
        return "/api/deals/" + deal.id();
    }
}
