package org.dukou.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dukou.approval.Worklist;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.Role;
import org.dukou.notice.objection.Judges;
import org.dukou.notice.objection.Objection;
import org.dukou.notice.objection.ObjectionRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk that keeps a notice once it stands: its file, its proof, its second place on the technology market. */
@Service
@Transactional
public class NoticeDesk {

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final Proofs proofs;
    private final Judges judges;
    private final Worklist worklist;
    private final Clock clock;

    NoticeDesk(
            NoticeRepository notices,
            ObjectionRepository objections,
            Proofs proofs,
            Judges judges,
            Worklist worklist,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.proofs = proofs;
        this.judges = judges;
        this.worklist = worklist;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    public File get(Viewer viewer, NoticeId id) {
        return file(notices.get(id, viewer), viewer);
    }

    /** Immunity of leaders rests on notice in the unit and on the technology market (国发〔2016〕16号 (十)). */
    @ByOffice
    File enterMarketAddress(Viewer viewer, NoticeId id, IfMatch seen, @Nullable String address) {
        Instant now = clock.instant();
        Notice notice = notices.get(id, viewer, seen);
        notice.enterMarketAddress(MarketAddress.of(address), viewer, now);
        notices.saveAndFlush(notice);
        worklist.settle(Notices.noticeAsMatter(notice), Notices.ENTER_MARKET_ADDRESS, viewer.actor(), now);
        return file(notice, viewer);
    }

    /** The page as the public saw it. It names persons, so it is for the office and the auditors. */
    @ByAnyone
    @Transactional(readOnly = true)
    String proof(Viewer viewer, NoticeId id, Proofs.Moment moment) {
        Notice notice = notices.get(id, viewer);
        boolean office = viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR);
        if (!office && !viewer.is(Role.AUDITOR)) {
            throw new Missing();
        }
        return proofs.html(notice.id(), moment).orElseThrow(Missing::new);
    }

    private File file(Notice notice, Viewer viewer) {
        List<Objection> against = objections.findByNoticeOrderById(notice.id().value());
        boolean judge = judges.includes(notice, viewer);
        return new File(notice, against, proofs.of(notice.id()), judge, judge || viewer.is(Role.AUDITOR));
    }

    /**
     * All that belongs to a notice.
     *
     * @param judge whether the viewer judges objections to it
     * @param objectorsShown whether the viewer may read who objected and why: those who judge and those who audit, not
     *     those the objection is about
     */
    record File(
            Notice notice,
            List<Objection> objections,
            List<Proofs.Kept> proofs,
            boolean judge,
            boolean objectorsShown) {}
}
