package org.dukou.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.approval.ApprovalAsk;
import org.dukou.approval.Approvals;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The joint meeting of a college: a chair, four members and a secretary; and matters that come before it. */
public final class Assembly {

    public final UnitId college;
    public final Campus.Someone administrator;
    public final Campus.Someone collegeOfficer;
    public final Campus.Someone applicant;
    public final Campus.Someone chair;
    public final List<Campus.Someone> members = new ArrayList<>();
    public final Campus.Someone secretary;
    public final String body;
    private final Approvals approvals;
    private final TransactionTemplate transaction;
    final PassingDays days;
    private final Clock clock;

    Assembly(Campus campus, Approvals approvals, TransactionTemplate transaction, PassingDays days, Clock clock) {
        this.approvals = approvals;
        this.transaction = transaction;
        this.days = days;
        this.clock = clock;
        college = campus.college();
        UnitId offices = campus.unit(Tier.OFFICE);
        administrator = campus.someone(Role.ADMINISTRATOR, offices);
        collegeOfficer = campus.someone(Role.COLLEGE_OFFICER, college);
        applicant = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        chair = campus.someone(Role.INVENTOR, college);
        for (int i = 0; i < 4; i++) {
            members.add(campus.someone(Role.INVENTOR, college));
        }
        secretary = campus.someone(Role.INVENTOR, college);
        body = administrator
                .browser()
                .post(
                        "/api/bodies",
                        Map.of(
                                "kind",
                                "COLLEGE_MEETING",
                                "college",
                                college.value(),
                                "name",
                                "学院党政联席会",
                                "shortName",
                                "联席会" + college.value().toString().substring(24)))
                .is(201)
                .id();
        seat(chair, "CHAIR").is(200);
        members.forEach(member -> seat(member, "MEMBER").is(200));
        seat(secretary, "SECRETARY").is(200);
    }

    // --- who sits on it ---

    public Reply seat(Campus.Someone who, String post) {
        return administer("seats", Map.of("person", who.id(), "post", post, "from", today().minusDays(30)));
    }

    Reply administer(String act, Map<String, ?> with) {
        String path = "/api/bodies/" + body;
        return administrator
                .browser()
                .post(
                        path + "/" + act,
                        with,
                        administrator.browser().get(path).is(200).version());
    }

    // --- what comes before it ---

    /** A distribution of 300,000 yuan, which the college decides together; signed by its officer. */
    public Matter aMatterComes(String title, Campus.Someone... parties) {
        Matter matter = new Matter(
                "distribution",
                UUID.randomUUID(),
                "样〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号",
                title,
                Audience.of(Audience.OFFICE, Audience.person(applicant.id())),
                "/distributions/1");
        putUp(matter, parties);
        return matter;
    }

    void putUp(Matter matter, Campus.Someone... parties) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> approvals.start(
                matter,
                new ApprovalAsk(
                        null,
                        Money.of("300000.00"),
                        false,
                        false,
                        college.value(),
                        Stream.of(parties).map(Campus.Someone::id).toList()),
                "fingerprint",
                new Actor(applicant.id(), applicant.name()),
                today(),
                now));
        Reply round = approval(matter, collegeOfficer);
        String seat = round.text("0.mySeat");
        if (!seat.isEmpty()) {
            collegeOfficer
                    .browser()
                    .post("/api/approvals/" + round.text("0.id") + "/signature", Map.of("seat", seat))
                    .is(200);
        }
        days.settle();
    }

    void takeBack(Matter matter) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(
                _ -> approvals.withdraw(matter, new Actor(applicant.id(), applicant.name()), now));
        days.settle();
    }

    Reply approval(Matter matter, Campus.Someone who) {
        return who.browser()
                .get("/api/approvals?matterKind=" + matter.kind() + "&matterId=" + matter.id())
                .is(200);
    }

    // --- its meetings ---

    /** In five days, matters coming in until the day after tomorrow. */
    Reply called() {
        return called(5, 2);
    }

    Reply called(int heldIn, int cutoffIn) {
        return call(secretary, heldIn, cutoffIn).is(201);
    }

    Reply call(Campus.Someone who, int heldIn, int cutoffIn) {
        return who.browser()
                .post(
                        "/api/meetings",
                        Map.of(
                                "body",
                                body,
                                "when",
                                Map.of(
                                        "heldOn",
                                        today().plusDays(heldIn),
                                        "startsAt",
                                        "09:30",
                                        "place",
                                        "第一会议室",
                                        "cutoff",
                                        today().plusDays(cutoffIn))));
    }

    public Reply see(Campus.Someone who, Reply meeting) {
        return who.browser().get("/api/meetings/" + meeting.id()).is(200);
    }

    Reply act(Campus.Someone who, Reply meeting, String act, Object with) {
        return who.browser()
                .post(
                        "/api/meetings/" + meeting.id() + "/" + act,
                        with,
                        see(secretary, meeting).version());
    }

    /** The day has come, and these members are there; the chair presides. */
    Reply held(Reply meeting, int missing) {
        days.comeTo(LocalDate.parse(see(secretary, meeting).text("told.heldOn")));
        List<UUID> present = new ArrayList<>(List.of(chair.id()));
        members.subList(0, members.size() - missing).forEach(member -> present.add(member.id()));
        return act(secretary, meeting, "attendance", Map.of("presiding", chair.id(), "present", present))
                .is(200);
    }

    /** Matters come, are taken back and come again; one is agreed on, one put off, one sent back by the secretary. */
    public void decides() {
        Matter agreed = aMatterComes("议过的事项");
        takeBack(agreed);
        putUp(agreed);
        aMatterComes("暂缓的事项");
        Reply meeting = called();
        Matter wanting = aMatterComes("材料不全的事项");
        Reply round = approval(wanting, secretary);
        secretary
                .browser()
                .post(
                        "/api/approvals/" + round.text("0.id") + "/return",
                        Map.of("remarks", "请补材料"),
                        round.at("0.version").asLong())
                .is(200);
        days.settle();
        held(meeting, 0);
        resolve(meeting, 1, withConditions(collegeOfficer, 7)).is(200);
        resolve(meeting, 2, resolution("DEFERRED")).is(200);
        confirmed(meeting);
    }

    Reply resolve(Reply meeting, int place, Map<String, Object> resolution) {
        String item = see(secretary, meeting).text("agenda." + (place - 1) + ".id");
        return act(secretary, meeting, "items/" + item + "/resolution", resolution);
    }

    static Map<String, Object> resolution(String outcome) {
        Map<String, Object> resolution = new HashMap<>();
        resolution.put("outcome", outcome);
        resolution.put("discussion", "有委员问及用途");
        resolution.put("text", "会议听取汇报，形成一致意见。");
        return resolution;
    }

    Map<String, Object> withConditions(Campus.Someone owner, int dueIn) {
        Map<String, Object> resolution = resolution("AGREED_WITH_CONDITIONS");
        resolution.put("conditions", List.of("补充资信证明"));
        resolution.put(
                "tasks", List.of(Map.of("what", "补充受让方资信证明", "owner", owner.id(), "due", today().plusDays(dueIn))));
        return resolution;
    }

    Reply confirmed(Reply meeting) {
        act(secretary, meeting, "minutes", Map.of("summary", "会议由主持人主持。")).is(200);
        Reply confirmed = act(chair, meeting, "confirmation", Map.of()).is(200);
        days.settle();
        return confirmed;
    }

    // --- what one finds on one's desk ---

    List<String> waiting(Campus.Someone who) {
        return who.browser()
                .get("/api/worklist?size=100")
                .is(200)
                .at("items")
                .valueStream()
                .map(item -> item.at("/what").asString())
                .toList();
    }

    static List<String> titles(JsonNode lines) {
        return lines.valueStream()
                .map(line -> line.at("/matter/title").asString())
                .toList();
    }

    LocalDate today() {
        return days.today();
    }
}
