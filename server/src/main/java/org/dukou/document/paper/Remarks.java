package org.dukou.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.dukou.document.FileStore;
import org.dukou.document.print.Docx;
import org.dukou.kernel.Followers;
import org.dukou.kernel.Happening;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.ByReviewers;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where papers are reviewed paragraph by paragraph; a contract is not signed while a remark is open. */
@Service
@Transactional
class Remarks {

    private final RemarkRepository remarks;
    private final PaperRepository papers;
    private final FileStore store;
    private final Followers followers;
    private final HouseClock clock;

    Remarks(RemarkRepository remarks, PaperRepository papers, FileStore store, Followers followers, HouseClock clock) {
        this.remarks = remarks;
        this.papers = papers;
        this.store = store;
        this.followers = followers;
        this.clock = clock;
    }

    /**
     * The last version of a paper as it is read for a review.
     *
     * @param place the number of the version
     */
    record Review(int place, List<String> paragraphs, List<RemarkView> remarks, boolean mayRemark) {}

    @ByAnyone
    @Transactional(readOnly = true)
    Review review(Viewer viewer, UUID paper) {
        Paper found = papers.get(paper, viewer);
        Version last = found.last();
        return new Review(last.place(), paragraphs(last), of(viewer, paper), isReviewer(viewer));
    }

    @ByReviewers
    Review remark(Viewer viewer, UUID paper, int place, int paragraph, String said) {
        Paper found = papers.get(paper, viewer);
        remarks.saveAndFlush(
                Remark.make(found, place, paragraph, said, paragraphs(found.version(place)), viewer, clock.instant()));
        return review(viewer, paper);
    }

    @ByOffice
    Review answer(Viewer viewer, UUID id, IfMatch seen, String words) {
        Remark remark = remarks.findById(id)
                .filter(found -> found.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
        remark.assertVersion(seen);
        remark.answer(words, viewer, clock.instant());
        remarks.saveAndFlush(remark);
        return review(viewer, remark.paper());
    }

    private List<RemarkView> of(Viewer viewer, UUID paper) {
        boolean office = viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR);
        return remarks.findByPaperOrderByParagraphAscIdAsc(paper).stream()
                .map(remark -> remark.view(office))
                .toList();
    }

    private static boolean isReviewer(Viewer viewer) {
        return viewer.is(Role.LEGAL) || viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR);
    }

    private List<String> paragraphs(Version version) {
        try (InputStream in = store.read(version.docxHash()).getInputStream()) {
            return Docx.read(in.readAllBytes()).paragraphs();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Whoever may see the case may see what was remarked. */
    @BySystem
    @EventListener
    void on(Happening happening) {
        followers.follow("paper_remark", happening.each());
    }
}
