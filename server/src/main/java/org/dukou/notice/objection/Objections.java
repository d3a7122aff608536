package org.dukou.notice.objection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.document.Paper;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.ByPublic;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.time.LegalPeriod;
import org.dukou.notice.Arrangements;
import org.dukou.notice.Notice;
import org.dukou.notice.NoticeEnds;
import org.dukou.notice.NoticeId;
import org.dukou.notice.NoticeRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk that hears objections: from anyone, and judged by officers who have no stake in the matter. */
@Service
@Transactional
public class Objections {

    static final int ANSWER_WITHIN_WORKING_DAYS = 2;
    private static final String ADMIT_OR_NOT = "notice.waiting.admit-or-not";
    private static final String LOOK_INTO = "notice.waiting.look-into";

    private final ObjectionRepository objections;
    private final NoticeRepository notices;
    private final NoticeEnds ends;
    private final Arrangements arrangements;
    private final Judges judges;
    private final ObjectionPapers evidence;
    private final Worklist worklist;
    private final Numbers numbers;
    private final Clock clock;

    Objections(
            ObjectionRepository objections,
            NoticeRepository notices,
            NoticeEnds ends,
            Arrangements arrangements,
            Judges judges,
            ObjectionPapers evidence,
            Worklist worklist,
            Numbers numbers,
            Clock clock) {
        this.objections = objections;
        this.notices = notices;
        this.ends = ends;
        this.arrangements = arrangements;
        this.judges = judges;
        this.evidence = evidence;
        this.worklist = worklist;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Takes an objection in. The same door twice is the same objection.
     *
     * @param papers the evidence handed in with it; kept as long as the objection, named or not
     * @throws Refusal {@code notice/closed-to-objections}
     */
    @ByPublic
    public Objection receive(String slug, Statement statement, List<Paper> papers, Door door) {
        Notice notice = notices.findBySlug(slug)
                .flatMap(found -> notices.lock(found.id().value()))
                .orElseThrow(Missing::new);
        Objection before = objections.findByTokenHash(door.hash()).orElse(null);
        if (before != null) {
            return before;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        LocalDate answerBy = LegalPeriod.closing(
                        today, ANSWER_WITHIN_WORKING_DAYS, true, List.of(), arrangements.known())
                .lastDay();
        Objection objection = objections.saveAndFlush(Objection.receive(
                notice, numbers.next("异", today), statement, papers.size(), door.hash(), answerBy, now));
        evidence.keep(objection, notice, papers, now);
        ask(objection, notice, ADMIT_OR_NOT, answerBy, now);
        return objection;
    }

    /** Where an objection stands, for whoever holds its door. Looking changes nothing. */
    @ByPublic
    @Transactional(readOnly = true)
    public Objection behind(Door door) {
        return objections.findByTokenHash(door.hash()).orElseThrow(Missing::new);
    }

    /** The officer called back under the contact given and found somebody there. */
    @ByOffice
    void confirmByCall(Viewer viewer, NoticeId id, UUID objection, IfMatch seen, @Nullable String found) {
        Case held = hold(viewer, id, objection, seen);
        held.objection.confirmByCall(said(found, "found"), held.notice, viewer.actor(), held.now);
        objections.saveAndFlush(held.objection);
    }

    /** Clock and deal stand still from the day it came (V21). */
    @ByOffice
    void admit(Viewer viewer, NoticeId id, UUID objection, IfMatch seen, @Nullable String reasons) {
        Case held = hold(viewer, id, objection, seen);
        held.objection.admit(said(reasons, "reasons"), viewer.actor(), held.now);
        held.notice.stop(held.objection, said(reasons, "reasons"), viewer.actor(), held.now);
        save(held);
        worklist.settle(held.objection.matter(), ADMIT_OR_NOT, viewer.actor(), held.now);
        ask(held.objection, held.notice, LOOK_INTO, null, held.now);
    }

    /** Answers it without admitting it; if the days have passed meanwhile, the notice is over now. */
    @ByOffice
    void refuse(Viewer viewer, NoticeId id, UUID objection, IfMatch seen, @Nullable String reasons) {
        Case held = hold(viewer, id, objection, seen);
        held.objection.refuse(said(reasons, "reasons"), held.notice, viewer.actor(), held.now);
        settle(held, viewer);
        ends.endIfOver(held.notice, held.today(), held.now);
    }

    /** The remaining days run on from today. */
    @ByOffice
    void dismiss(Viewer viewer, NoticeId id, UUID objection, IfMatch seen, @Nullable String reasons) {
        Case held = hold(viewer, id, objection, seen);
        held.objection.dismiss(said(reasons, "reasons"), viewer.actor(), held.now);
        held.notice.runOn(held.objection, said(reasons, "reasons"), viewer.actor(), held.now, arrangements.known());
        settle(held, viewer);
    }

    /** The notice is withdrawn; whoever published the matter hears of it and starts anew. */
    @ByOffice
    void uphold(Viewer viewer, NoticeId id, UUID objection, IfMatch seen, @Nullable String reasons) {
        Case held = hold(viewer, id, objection, seen);
        held.objection.uphold(said(reasons, "reasons"), viewer.actor(), held.now);
        settle(held, viewer);
        ends.withdraw(held.notice, true, said(reasons, "reasons"), viewer.actor(), held.now);
        endWith(held.notice, said(reasons, "reasons"), held.now);
    }

    /**
     * Objections that wait when their notice is gone have nothing left to stop. Nobody has judged them: least of all
     * whoever took the notice back.
     *
     * @param why the notice was taken back; the objector reads it
     */
    public void endWith(Notice notice, String why, Instant now) {
        objections
                .findByNoticeAndStateIn(
                        notice.id().value(), EnumSet.of(Objection.State.WAITING, Objection.State.ADMITTED))
                .forEach(objection -> {
                    objection.endWithNotice(why, Actor.HOUSE, now);
                    objections.saveAndFlush(objection);
                    worklist.settleAll(objection.matter(), Actor.HOUSE, now);
                });
    }

    private void settle(Case held, Viewer viewer) {
        save(held);
        worklist.settleAll(held.objection.matter(), viewer.actor(), held.now);
    }

    private void save(Case held) {
        objections.saveAndFlush(held.objection);
        notices.saveAndFlush(held.notice);
    }

    /** Two acts on one notice follow one another: the second sees what the first has done. */
    private Case hold(Viewer viewer, NoticeId id, UUID objectionId, IfMatch seen) {
        Notice notice = notices.lock(id.value())
                .filter(found -> found.audience().includes(viewer))
                .orElseThrow(Missing::new);
        Objection objection =
                objections.findByIdAndNotice(objectionId, id.value()).orElseThrow(Missing::new);
        objection.assertVersion(seen);
        if (!judges.includes(notice, viewer)) {
            throw new Refusal("notice/not-yours-to-judge");
        }
        return new Case(notice, objection, clock.instant());
    }

    private void ask(Objection objection, Notice notice, String what, @Nullable LocalDate due, Instant now) {
        List<String> whom = judges.of(notice).stream().map(Audience::person).toList();
        worklist.ask(objection.matter(), what, whom, Actor.HOUSE, now, due);
    }

    private static String said(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw new Invalid("request/field-required", field);
        }
        if (text.length() > Statement.LONGEST_TEXT) {
            throw new Invalid("request/field-too-long", field, Statement.LONGEST_TEXT);
        }
        return text.strip();
    }

    private record Case(Notice notice, Objection objection, Instant now) {
        LocalDate today() {
            return LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        }
    }
}
