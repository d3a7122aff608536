package org.dukou.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.dukou.people.UnitId;
import org.dukou.support.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** One matter on its route, with everyone who is asked about it. */
final class Round {

    final Approvals approvals;
    final TransactionTemplate transaction;
    final UnitId college;
    final Campus.Someone applicant;
    final Campus.Someone officer;
    final Campus.Someone collegeOfficer;
    final Campus.Someone legal;
    final Campus.Someone assets;
    final Campus.Someone director;
    final Campus.Someone stranger;
    final Matter matter;
    private final JdbcClient jdbc;
    private final Clock clock;

    Round(Campus campus, Approvals approvals, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.approvals = approvals;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        college = campus.college();
        UnitId institute = campus.unit(Tier.INSTITUTE);
        UnitId offices = campus.unit(Tier.OFFICE);
        applicant = campus.someone(Role.TRANSFER_OFFICER, institute);
        officer = campus.someone(Role.TRANSFER_OFFICER, institute);
        collegeOfficer = campus.someone(Role.COLLEGE_OFFICER, college);
        legal = campus.someone(Role.LEGAL, offices);
        assets = campus.someone(Role.ASSET_OFFICE, offices);
        director = campus.someone(Role.INSTITUTE_DIRECTOR, institute);
        stranger = campus.someone(Role.INVENTOR, college);
        matter = new Matter(
                "deal",
                UUID.randomUUID(),
                "样〔2026〕" + UUID.randomUUID().toString().substring(0, 4) + "号",
                "送审的样品",
                Audience.of(Audience.OFFICE, Audience.person(applicant.id())),
                "/deals/1");
    }

    void start(String fingerprint) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> approvals.start(
                matter,
                new ApprovalAsk(Way.LICENCE, Money.of("100000.00"), false, false, college.value()),
                fingerprint,
                actor(),
                LocalDate.now(clock),
                now));
    }

    Actor actor() {
        return new Actor(applicant.id(), applicant.name());
    }

    Reply sign(Campus.Someone who, @Nullable String remarks) {
        Map<String, Object> signature = new HashMap<>(Map.of("seat", view(who).text("mySeat")));
        if (remarks != null) {
            signature.put("remarks", remarks);
        }
        return post(who, "signature", signature);
    }

    Reply post(Campus.Someone who, String act, Object body) {
        return who.browser().post("/api/approvals/" + id() + "/" + act, body);
    }

    Reply act(Campus.Someone who, String act, Object body) {
        return who.browser()
                .post("/api/approvals/" + id() + "/" + act, body, view(who).version());
    }

    List<String> forWhom() {
        return jdbc.sql("select unnest(for_whom) from work_item where matter_id = :id and done_at is null")
                .param("id", matter.id())
                .query(String.class)
                .list();
    }

    String id() {
        return rounds(applicant).get(0).at("/id").asString();
    }

    Reply view(Campus.Someone who) {
        return who.browser().get("/api/approvals/" + id()).is(200);
    }

    String openSeat(Campus.Someone who, int nth) {
        return view(who)
                .json()
                .at("/steps")
                .valueStream()
                .flatMap(step -> step.at("/seats").valueStream())
                .filter(seat -> seat.at("/asked").asBoolean())
                .skip(nth)
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }

    JsonNode rounds(Campus.Someone who) {
        return who.browser()
                .get("/api/approvals?matterKind=deal&matterId=" + matter.id())
                .is(200)
                .json();
    }

    List<String> waiting(Campus.Someone who) {
        return box(who, "WAITING");
    }

    List<String> box(Campus.Someone who, String box) {
        return who.browser()
                .get("/api/worklist?size=100&box=" + box + "&q=" + encoded(matter.number()))
                .is(200)
                .at("items")
                .valueStream()
                .map(item -> item.at("/what").asString())
                .toList();
    }

    /** Who has what this person started. */
    List<String> started(Campus.Someone who) {
        return who.browser()
                .get("/api/worklist?box=STARTED&q=" + encoded(matter.number()))
                .is(200)
                .at("items.0.waitsFor")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    JsonNode counts(Campus.Someone who) {
        return who.browser().get("/api/worklist/counts").is(200).json();
    }

    static int found(Campus.Someone who, String query) {
        return who.browser().get("/api/worklist?" + query).is(200).at("total").asInt();
    }

    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
