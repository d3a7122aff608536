package org.dukou.notice;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.objection.Objections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a desk makes its matter public, and takes it back; always in the transaction of its own act. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notices {

    static final String ENTER_MARKET_ADDRESS = "notice.waiting.market-address";
    static final Set<NoticeState> STANDING = EnumSet.of(NoticeState.OPEN, NoticeState.STOPPED);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SLUG_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int SLUG_LENGTH = 10;

    private final NoticeRepository notices;
    private final Objections objections;
    private final NoticeEnds ends;
    private final Proofs proofs;
    private final Arrangements arrangements;
    private final Worklist worklist;
    private final Numbers numbers;

    Notices(
            NoticeRepository notices,
            Objections objections,
            NoticeEnds ends,
            Proofs proofs,
            Arrangements arrangements,
            Worklist worklist,
            Numbers numbers) {
        this.notices = notices;
        this.objections = objections;
        this.ends = ends;
        this.proofs = proofs;
        this.arrangements = arrangements;
        this.worklist = worklist;
        this.numbers = numbers;
    }

    /**
     * Makes a matter public. The day of publication is not counted; the page as published is kept with its hash.
     *
     * @param days the length of the period, at least 15
     * @param working whether working days are counted; a reward demands it (T2)
     * @param partiesExcludedFromJudging persons with a stake in the matter, who judge no objection to it
     * @throws Refusal {@code notice/standing-already}, {@code notice/price-too-short}, {@code notice/reward-too-short},
     *     {@code notice/related-party-statement-missing}
     */
    public NoticeId publish(
            Matter about,
            NoticeKind kind,
            NoticeContent content,
            int days,
            boolean working,
            List<UUID> partiesExcludedFromJudging,
            Actor by,
            Instant now) {
        if (standing(about, kind).isPresent()) {
            throw new Refusal("notice/standing-already");
        }
        NoticeDraft draft = new NoticeDraft(about, kind, content, days, working, partiesExcludedFromJudging);
        String number = numbers.next("公", LocalDate.ofInstant(now, HouseClock.SHANGHAI));
        Notice notice =
                notices.saveAndFlush(Notice.publish(draft, number, randomSlug(), by, now, arrangements.known()));
        proofs.keep(notice, Proofs.Moment.PUBLISHED, now);
        if (kind == NoticeKind.PRICE) {
            worklist.ask(
                    noticeAsMatter(notice),
                    ENTER_MARKET_ADDRESS,
                    List.of(Role.TRANSFER_OFFICER.everywhere()),
                    by,
                    now,
                    notice.view().lastDay());
        }
        return notice.id();
    }

    /**
     * Takes the standing notice back, as when price or buyer have changed and a new one must follow. Objections without an
     * answer end with it. Nothing standing is no fault.
     */
    public void withdraw(Matter about, NoticeKind kind, String reason, Actor by, Instant now) {
        standing(about, kind).ifPresent(notice -> {
            ends.withdraw(notice, false, reason, by, now);
            objections.endWith(notice, reason, now);
        });
    }

    /** The newest notice of this kind about a matter, whatever its state. */
    @Transactional(readOnly = true)
    public Optional<NoticeView> current(String matterKind, UUID matterId, NoticeKind kind) {
        return notices.findFirstByMatterKindAndMatterIdAndKindOrderByIdDesc(matterKind, matterId, kind)
                .map(Notice::view);
    }

    private Optional<Notice> standing(Matter about, NoticeKind kind) {
        return notices.findByMatterKindAndMatterIdAndKindAndStateIn(about.kind(), about.id(), kind, STANDING);
    }

    /** What is to be done about the notice itself, not about the matter it serves. */
    static Matter noticeAsMatter(Notice notice) {
        return new Matter(
                "notice",
                notice.id().value(),
                notice.number(),
                notice.headline(),
                notice.audience(),
                "/notices/" + notice.id().value());
    }

    private static String randomSlug() {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < SLUG_LENGTH; i++) {
            slug.append(SLUG_LETTERS.charAt(RANDOM.nextInt(SLUG_LETTERS.length())));
        }
        return slug.toString();
    }
}
