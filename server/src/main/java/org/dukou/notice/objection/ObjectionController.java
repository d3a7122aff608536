package org.dukou.notice.objection;

import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.NoticeDesk;
import org.dukou.notice.NoticeId;
import org.dukou.notice.NoticePage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notices/{id}/objections/{objection}")
class ObjectionController {

    private final Objections objections;
    private final NoticeDesk desk;
    private final HouseClock clock;

    ObjectionController(Objections objections, NoticeDesk desk, HouseClock clock) {
        this.objections = objections;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/call")
    NoticePage confirmByCall(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID objection,
            IfMatch seen,
            @RequestBody Called called,
            Locale locale) {
        objections.confirmByCall(viewer, new NoticeId(id), objection, seen, called.found());
        return page(viewer, id, locale);
    }

    @PostMapping("/admission")
    NoticePage admit(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID objection,
            IfMatch seen,
            @RequestBody Reasons reasons,
            Locale locale) {
        objections.admit(viewer, new NoticeId(id), objection, seen, reasons.reasons());
        return page(viewer, id, locale);
    }

    @PostMapping("/refusal")
    NoticePage refuse(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID objection,
            IfMatch seen,
            @RequestBody Reasons reasons,
            Locale locale) {
        objections.refuse(viewer, new NoticeId(id), objection, seen, reasons.reasons());
        return page(viewer, id, locale);
    }

    @PostMapping("/dismissal")
    NoticePage dismiss(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID objection,
            IfMatch seen,
            @RequestBody Reasons reasons,
            Locale locale) {
        objections.dismiss(viewer, new NoticeId(id), objection, seen, reasons.reasons());
        return page(viewer, id, locale);
    }

    @PostMapping("/upholding")
    NoticePage uphold(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID objection,
            IfMatch seen,
            @RequestBody Reasons reasons,
            Locale locale) {
        objections.uphold(viewer, new NoticeId(id), objection, seen, reasons.reasons());
        return page(viewer, id, locale);
    }

    private NoticePage page(Viewer viewer, UUID id, Locale locale) {
        return NoticePage.of(desk.get(viewer, new NoticeId(id)), viewer, clock.today(), locale);
    }

    /** @param reasons shown to the objector and on the timeline of the matter; they name no objector */
    record Reasons(@Nullable String reasons) {}

    /** @param found whom the officer reached, and what that person said */
    record Called(@Nullable String found) {}
}
