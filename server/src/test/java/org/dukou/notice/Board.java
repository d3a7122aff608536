package org.dukou.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.outbox.Outbox;
import org.dukou.kernel.time.DayBegan;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** One matter with its notices, those who published it, have a stake in it or judge objections, and a passer-by. */
public final class Board {

    public final Notices notices;
    public final TransactionTemplate transaction;
    public final Matter deal;
    public final Campus.Someone publisher;
    public final Campus.Someone party;
    public final Campus.Someone judge;
    public final Guest passerBy;
    private final Passerby form;
    private final Clock clock;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    public Board(
            Campus campus,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock,
            Outbox outbox,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
        this.outbox = outbox;
        this.events = events;
        UnitId institute = campus.unit(Tier.INSTITUTE);
        publisher = campus.someone(Role.TRANSFER_OFFICER, institute);
        party = campus.someone(Role.TRANSFER_OFFICER, institute);
        judge = campus.someone(Role.TRANSFER_OFFICER, institute);
        form = new Passerby(campus);
        passerBy = form.browser();
        UUID id = UUID.randomUUID();
        deal = new Matter("deal", id, "易" + id, "热波测厚", Audience.of(Audience.OFFICE), "/deals/" + id);
    }

    public NoticeId publish(NoticeContent content) {
        return Objects.requireNonNull(transaction.execute(_ -> notices.publish(
                deal,
                content.kind(),
                content,
                15,
                content.kind() == NoticeKind.REWARD,
                List.of(party.id()),
                actor(),
                clock.instant())));
    }

    public void withdraw(NoticeKind kind, String reason) {
        transaction.executeWithoutResult(_ -> notices.withdraw(deal, kind, reason, actor(), clock.instant()));
    }

    public Actor actor() {
        return publisher.viewer().actor();
    }

    public NoticeView current() {
        return notices.current("deal", deal.id(), NoticeKind.PRICE).orElseThrow();
    }

    private String page() {
        return "/notices/" + current().slug();
    }

    public void endAllUpTo(LocalDate day) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new DayBegan(day)));
        outbox.drain();
    }

    public String door() {
        return form.door(page());
    }

    /** Sends the form; returns where the objector looks up what became of it. */
    public String object(Map<String, String> said) {
        return form.object(page(), said);
    }

    /** Sends the form with files; whatever comes of it. */
    public Reply object(Map<String, String> said, Map<String, byte[]> files) {
        return form.object(page(), said, files);
    }

    public Reply act(Campus.Someone who, NoticeId id, String act, Map<String, String> words) {
        long seen = judge.browser()
                .get("/api/notices/" + id.value())
                .at("objections.0.version")
                .asLong();
        return who.browser().post(path(who, id, 0) + "/" + act, words, seen);
    }

    public String path(Campus.Someone who, NoticeId id, int place) {
        Reply file = who.browser().get("/api/notices/" + id.value()).is(200);
        return "/api/notices/" + id.value() + "/objections/" + file.text("objections." + place + ".id");
    }

    public List<String> waitingFor(Campus.Someone who) {
        return who.browser()
                .get("/api/worklist?size=100")
                .is(200)
                .at("items")
                .valueStream()
                .filter(item -> item.at("/matter/link")
                        .asString()
                        .equals("/notices/" + current().id().value()))
                .map(item -> item.at("/what").asString())
                .filter(what -> !what.equals("notice.waiting.market-address") || who != judge)
                .toList();
    }

    public List<String> timeline(Campus.Someone who) {
        return who.browser()
                .get("/api/timeline?kind=deal&id=" + deal.id())
                .is(200)
                .json()
                .valueStream()
                .map(line -> line.at("/said").asString())
                .toList();
    }
}
