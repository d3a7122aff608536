package org.dukou.meeting.followup;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.meeting.AgendaItem;
import org.dukou.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/** 督办: what somebody is to do because of a resolution, until it is done and there is something to show for it. */
@Entity
public class FollowUp extends Aggregate {

    private UUID body;
    private String bodyName;
    private UUID meeting;
    private String number;
    private String what;

    /** Where it was resolved, such as 领导小组〔2026〕3号 第2项. */
    private String resolution;

    private String matterTitle;
    private UUID owner;
    private String ownerName;
    private LocalDate due;
    private LocalDate givenOn;
    private @Nullable LocalDate doneOn;
    private @Nullable String evidence;

    /** Why the secretary did not take it for done. */
    private @Nullable String remarks;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    @SuppressWarnings("NullAway.Init")
    private FollowUp(UUID id) {
        super(id);
    }

    static FollowUp give(
            Meeting meeting,
            AgendaItem item,
            String resolution,
            Charge charge,
            String number,
            LocalDate today,
            Actor by,
            Instant now) {
        FollowUp given = new FollowUp(Ids.timeOrdered(now));
        given.body = meeting.body();
        given.bodyName = meeting.bodyName();
        given.meeting = meeting.id();
        given.number = number;
        given.what = charge.what();
        given.resolution = resolution;
        given.matterTitle = item.matter().title();
        given.owner = charge.owner();
        given.ownerName = charge.ownerName();
        given.due = charge.due();
        given.givenOn = today;
        given.announce(new FollowUpGiven(given.matter(), by, now, given.ownerName, given.due));
        return given;
    }

    /** Done; what shows it is said. */
    void report(String whatShowsIt, LocalDate today, Viewer by, Instant now) {
        assertMay(FollowUpAct.REPORT, by);
        doneOn = today;
        evidence = whatShowsIt;
        remarks = null;
        announce(new FollowUpReported(matter(), by.actor(), now, whatShowsIt));
    }

    /** The secretary does not take it for done. */
    void reopen(String why, Viewer by, Instant now) {
        assertMay(FollowUpAct.REOPEN, by);
        doneOn = null;
        remarks = why;
        announce(new FollowUpReopened(matter(), by.actor(), now, why));
    }

    private void assertMay(FollowUpAct act, Viewer by) {
        if (!may(by).contains(act)) {
            throw new Refusal("meeting/follow-up-not-yours", ownerName);
        }
    }

    Set<FollowUpAct> may(Viewer viewer) {
        Set<FollowUpAct> may = EnumSet.noneOf(FollowUpAct.class);
        if (doneOn == null && viewer.standsFor(owner)) {
            may.add(FollowUpAct.REPORT);
        }
        if (doneOn != null && viewer.tokens().contains(Audience.secretary(body))) {
            may.add(FollowUpAct.REOPEN);
        }
        return may;
    }

    enum FollowUpAct {
        REPORT,
        REOPEN
    }

    UUID owner() {
        return owner;
    }

    LocalDate due() {
        return due;
    }

    public FollowUpView view(Viewer viewer, LocalDate today) {
        boolean knowsTheMatter =
                viewer.tokens().contains(Audience.body(body)) || viewer.tokens().contains(Audience.AUDIT);
        return new FollowUpView(
                uuid(),
                version(),
                number,
                what,
                resolution,
                bodyName,
                knowsTheMatter ? meeting : null,
                knowsTheMatter ? matterTitle : null,
                owner,
                ownerName,
                due,
                givenOn,
                doneOn,
                evidence,
                remarks,
                FollowUpState.of(due, doneOn, today),
                may(viewer));
    }

    @Override
    public Matter matter() {
        return new Matter("follow-up", uuid(), number, what, audience(), "/follow-ups/" + uuid());
    }

    @Override
    protected Audience audience() {
        return Audience.of(Audience.AUDIT, Audience.body(body), Audience.secretary(body), Audience.person(owner));
    }
}
