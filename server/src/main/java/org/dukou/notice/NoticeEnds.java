package org.dukou.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Actor;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.DayBegan;
import org.dukou.notice.objection.Objection;
import org.dukou.notice.objection.ObjectionRepository;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How notices end: by their days having passed, or by being taken back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoticeEnds {

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final Proofs proofs;
    private final Worklist worklist;
    private final Clock clock;

    NoticeEnds(
            NoticeRepository notices, ObjectionRepository objections, Proofs proofs, Worklist worklist, Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.proofs = proofs;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** Heard twice, the second time finds nothing left to end. */
    @BySystem
    @ApplicationModuleListener
    void on(DayBegan began) {
        Instant now = clock.instant();
        notices.due(began.day()).forEach(notice -> endIfOver(notice, began.day(), now));
    }

    /** It does not end while somebody who objected in time under a name waits for an answer. */
    public void endIfOver(Notice notice, LocalDate day, Instant now) {
        boolean somebodyWaits =
                objections.existsByNoticeAndStateAndWeightyTrue(notice.id().value(), Objection.State.WAITING);
        if (notice.endIfOver(day, somebodyWaits, now)) {
            notices.saveAndFlush(notice);
            proofs.keep(notice, Proofs.Moment.ENDED, now);
        }
    }

    public void withdraw(Notice notice, boolean upheld, String reason, Actor by, Instant now) {
        notice.withdraw(upheld, reason, by, now);
        notices.saveAndFlush(notice);
        proofs.keep(notice, Proofs.Moment.ENDED, now);
        worklist.settleAll(Notices.noticeAsMatter(notice), by, now);
    }
}
