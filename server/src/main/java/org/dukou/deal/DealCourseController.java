package org.dukou.deal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.deal.terms.Papers;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What others say to a deal, and the way it goes from the table to its end. */
@RestController
@RequestMapping("/api/deals/{id}")
class DealCourseController {

    private final DealPapers papers;
    private final DealCourse course;
    private final DealPages pages;

    DealCourseController(DealPapers papers, DealCourse course, DealPages pages) {
        this.papers = papers;
        this.course = course;
        this.pages = pages;
    }

    @PostMapping("/first-refusal")
    DealView answer(Viewer viewer, @PathVariable UUID id, @RequestBody FirstRefusal said, Locale locale) {
        return view(
                papers.answerFirstRefusal(viewer, new DealId(id), said.completer(), said.waived(), said.price()),
                viewer,
                locale);
    }

    @PostMapping("/consents")
    DealView consent(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Consent said, Locale locale) {
        return view(papers.consent(viewer, new DealId(id), seen, said.owner(), said.note()), viewer, locale);
    }

    @PostMapping("/field-distinctions")
    DealView tellApart(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Distinction said, Locale locale) {
        return view(papers.tellApart(viewer, new DealId(id), seen, said.deal(), said.reasons()), viewer, locale);
    }

    @PostMapping("/related-party-statement")
    DealView state(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Statement said, Locale locale) {
        return view(
                papers.state(viewer, new DealId(id), seen, said.related(), said.ties(), said.text()), viewer, locale);
    }

    @PostMapping("/proposal")
    DealView propose(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return view(course.propose(viewer, new DealId(id), seen), viewer, locale);
    }

    @PostMapping("/withdrawal")
    DealView withdraw(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Reason said, Locale locale) {
        return view(course.withdraw(viewer, new DealId(id), seen, said.reason()), viewer, locale);
    }

    @PostMapping("/notice-choice")
    DealView choose(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody NoticeChoice choice, Locale locale) {
        return view(course.chooseNotice(viewer, new DealId(id), seen, choice.publish()), viewer, locale);
    }

    /** Another price or another taker than what was agreed to: back to the table, and a notice no longer holds. */
    @PostMapping("/change")
    DealView change(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Change said, Locale locale) {
        return view(
                course.change(viewer, new DealId(id), seen, said.price(), said.taker(), said.reason()), viewer, locale);
    }

    @PostMapping("/completion")
    DealView complete(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return view(course.complete(viewer, new DealId(id), seen), viewer, locale);
    }

    @PostMapping("/ending")
    DealView end(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Reason said, Locale locale) {
        return view(course.end(viewer, new DealId(id), seen, said.reason()), viewer, locale);
    }

    private DealView view(Deal deal, Viewer viewer, Locale locale) {
        return pages.of(deal, viewer, locale);
    }

    /**
     * @param completer for whom an officer answers from paper; null for oneself
     * @param price the terms the answer is about
     */
    record FirstRefusal(@Nullable String completer, boolean waived, Money price) {}

    /** @param deal number of the other one, whose field of use is another */
    record Distinction(String deal, String reasons) {}

    record Consent(String owner, @Nullable String note) {}

    record Statement(boolean related, List<Papers.TieStated> ties, String text) {
        Statement {
            ties = ties == null ? List.of() : List.copyOf(ties);
            text = text == null ? "" : text;
        }
    }

    record Reason(String reason) {}

    record NoticeChoice(boolean publish) {}

    record Change(@Nullable Money price, @Nullable UUID taker, String reason) {}
}
