package org.dukou.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.approval.ApprovalGranted;
import org.dukou.approval.ApprovalReturned;
import org.dukou.approval.ApprovalStarted;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Things that happen, and what people find of them in their inbox; every test has matters of its own. */
@TestComponent
public class Told {

    private static final String NOBODY = "";

    public final Campus campus;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final PassingDays days;
    private final Clock clock;

    public Told(
            Campus campus,
            Worklist worklist,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            PassingDays days,
            Clock clock) {
        this.campus = campus;
        this.worklist = worklist;
        this.events = events;
        this.transaction = transaction;
        this.days = days;
        this.clock = clock;
    }

    // --- what happens ---

    /** A matter that only these may know of. */
    public static Matter matter(Campus.Someone... parties) {
        return new Matter(
                "sample",
                UUID.randomUUID(),
                "报〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号",
                "不可外传的" + UUID.randomUUID().toString().substring(0, 8),
                Audience.of(Arrays.stream(parties)
                        .map(one -> Audience.person(one.id()))
                        .toList()),
                "/samples/1");
    }

    public static Matter publicly(Matter matter) {
        return new Matter(
                matter.kind(),
                matter.id(),
                matter.number(),
                matter.title(),
                matter.audience().and(Audience.PUBLIC),
                matter.link());
    }

    public Happening granted(Matter matter) {
        return happens(new ApprovalGranted(matter, Actor.HOUSE, clock.instant(), LocalDate.now(clock)));
    }

    public Happening returned(Matter matter, Actor by) {
        return happens(new ApprovalReturned(matter, by, clock.instant(), true, "缺评估报告"));
    }

    public Happening happens(Happening happening) {
        transaction.executeWithoutResult(_ -> events.publishEvent(happening));
        days.settle();
        return happening;
    }

    public void ask(Matter matter, List<String> forWhom, Campus.Someone by, @Nullable LocalDate due) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            worklist.ask(matter, "approval.waiting.sign", forWhom, actor(by), now, due);
            events.publishEvent(new ApprovalStarted(matter, actor(by), now, 1));
        });
        days.settle();
    }

    public void settle(Matter matter, Campus.Someone by) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            worklist.settleAll(matter, actor(by), now);
            events.publishEvent(new ApprovalGranted(matter, actor(by), now, LocalDate.now(clock)));
        });
        days.settle();
    }

    public static Actor actor(Campus.Someone who) {
        return new Actor(who.id(), who.name());
    }

    // --- what people find ---

    public static List<JsonNode> inbox(Campus.Someone who, String query) {
        return who.browser()
                .get("/api/messages?size=100" + query)
                .is(200)
                .at("items")
                .valueStream()
                .toList();
    }

    public static List<JsonNode> about(Campus.Someone who, Matter matter) {
        return inbox(who, NOBODY).stream()
                .filter(message -> message.at("/title").asString("").equals(matter.title()))
                .toList();
    }

    public static List<String> topics(Campus.Someone who, Matter matter) {
        return about(who, matter).stream()
                .map(message -> message.at("/topic").asString())
                .toList();
    }

    public static int unread(Campus.Someone who) {
        return who.browser().get("/api/messages/counts").is(200).at("unread").asInt();
    }

    // --- who can be reached ---

    /** A member of staff whose mail address human resources have entered. */
    public Campus.Someone someoneWithMail(Role role) {
        Campus.Someone who = campus.someone(role, campus.unit(Tier.INSTITUTE));
        return withMail(who, null);
    }

    public Campus.Someone withMail(Campus.Someone who, @Nullable String phone) {
        Campus.Someone hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        Reply person = hr.browser().get("/api/people/" + who.id()).is(200);
        Map<String, Object> details = new HashMap<>(
                Map.of("staffNumber", person.text("staffNumber"), "name", who.name(), "email", mailOf(who)));
        if (phone != null) {
            details.put("phone", phone);
        }
        hr.browser()
                .post("/api/people/" + who.id() + "/correction", details, person.version())
                .is(200);
        return who;
    }

    public static String mailOf(Campus.Someone who) {
        return who.id() + "@example.edu.cn";
    }

    /** As the workbench says it; {@code null} for no quiet hours. */
    public static void choose(
            Campus.Someone who, String language, String plain, @Nullable String quietFrom, @Nullable String quietTo) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "language",
                language,
                "mail",
                Map.of("urgent", "AT_ONCE", "plain", plain),
                "robot",
                Map.of("urgent", "AT_ONCE", "plain", "NEVER"),
                "digestAt",
                "08:00"));
        wish.put("quietFrom", quietFrom);
        wish.put("quietTo", quietTo);
        long version = who.browser().get("/api/notification-choice").is(200).version();
        who.browser().post("/api/notification-choice", wish, version).is(200);
    }
}
