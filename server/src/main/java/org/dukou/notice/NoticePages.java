package org.dukou.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dukou.document.Paper;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.web.PageVoice;
import org.dukou.kernel.web.PublicPage;
import org.dukou.kernel.web.TooMany;
import org.dukou.notice.objection.Door;
import org.dukou.notice.objection.ObjectionPapers;
import org.dukou.notice.objection.ObjectionStatus;
import org.dukou.notice.objection.Objections;
import org.dukou.notice.objection.Statement;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The public pages of notices: the board, a notice with its form for objections, and where an objection stands. */
@PublicPage
class NoticePages {

    private final NoticeBoard board;
    private final Objections objections;
    private final FilingLimit limit;
    private final Directory directory;

    NoticePages(NoticeBoard board, Objections objections, FilingLimit limit, Directory directory) {
        this.board = board;
        this.objections = objections;
        this.limit = limit;
        this.directory = directory;
    }

    @GetMapping("/notices")
    String board(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            Model page) {
        NoticeBoard.Filter filter = new NoticeBoard.Filter(standing(state), kind(kind), q, after);
        page.addAttribute("page", board.page(filter));
        page.addAttribute("state", state == null ? "" : state);
        page.addAttribute("kind", filter.kind() == null ? "" : filter.kind().name());
        page.addAttribute("q", q == null ? "" : q.strip());
        page.addAttribute("after", after);
        return "pages/notice-board";
    }

    private static @Nullable Boolean standing(@Nullable String state) {
        return state == null || !Set.of("open", "ended").contains(state) ? null : state.equals("open");
    }

    private static @Nullable NoticeKind kind(@Nullable String kind) {
        for (NoticeKind known : NoticeKind.values()) {
            if (known.name().equalsIgnoreCase(kind)) {
                return known;
            }
        }
        return null;
    }

    @GetMapping("/notices/{slug}")
    String notice(@PathVariable String slug, Model page, HttpServletResponse response) {
        return show(slug, new Form("", "", "", "", "", Door.draw().token()), Faults.NONE, page, response);
    }

    @PostMapping("/notices/{slug}/objections")
    @Nullable
    String object(
            @PathVariable String slug,
            @ModelAttribute Form form,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers,
            @ModelAttribute("p") PageVoice p,
            Model page,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (form.website() != null && !form.website().isBlank()) {
            return "redirect:" + p.link("/notices/" + board.notice(slug).slug());
        }
        try {
            limit.assertMayFile(request.getRemoteAddr(), slug);
            Door opened = Door.of(form.door());
            Statement statement = Statement.of(form.name(), form.contact(), form.grounds(), form.evidence());
            Door door = opened.to(slug, statement, ObjectionPapers.named(papers));
            objections.receive(slug, statement, ObjectionPapers.read(papers), door);
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, p.link("/door/objections/" + door.token()));
            return null;
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(slug, form, new Faults(told(invalid, locale), ObjectionPapers.any(papers)), page, response);
        } catch (TooMany often) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(often.seconds()));
            Words words = Words.in(locale);
            String told = words.say("problem.request/too-many", often.wait(words));
            Faults faults = new Faults(Map.of("form", told), ObjectionPapers.any(papers));
            return show(slug, form, faults, page, response);
        }
    }

    private static Map<String, String> told(Invalid invalid, Locale locale) {
        Words words = Words.in(locale);
        return invalid.each().stream()
                .collect(Collectors.toMap(
                        each -> each.field() == null ? "form" : each.field(),
                        each -> words.say("problem." + each.slug(), each.facts()),
                        (first, other) -> first + " " + other));
    }

    private String show(String slug, Form form, Faults faults, Model page, HttpServletResponse response) {
        PublicNotice notice = board.notice(slug);
        keepOutOfCachesAndIndexes(notice, response);
        page.addAttribute("n", notice);
        page.addAttribute("form", form);
        page.addAttribute("faults", faults.told());
        page.addAttribute("chooseAgain", faults.hadPapers());
        page.addAttribute("mostPapers", ObjectionPapers.MOST);
        page.addAttribute("largestPaper", Paper.LARGEST_MEGABYTES);
        page.addAttribute("office", directory.officeOf(Role.TRANSFER_OFFICER).orElse(null));
        return "pages/notice";
    }

    /** Names and amounts of a reward are for those who look it up, not for search engines. */
    private static void keepOutOfCachesAndIndexes(PublicNotice notice, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (notice.kind() == NoticeKind.REWARD) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        }
    }

    @GetMapping("/door/objections/{token}")
    String objection(@PathVariable String token, Model page, HttpServletResponse response) {
        page.addAttribute("o", ObjectionStatus.of(objections.behind(Door.of(token))));
        page.addAttribute("office", directory.officeOf(Role.TRANSFER_OFFICER).orElse(null));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        return "pages/objection";
    }

    /**
     * The form as it comes from the browser.
     *
     * @param website seen by programs only; people leave it empty
     * @param door drawn when the form was opened
     */
    record Form(
            @Nullable String name,
            @Nullable String contact,
            @Nullable String grounds,
            @Nullable String evidence,
            @Nullable String website,
            @Nullable String door) {}

    /**
     * What was wrong with the form.
     *
     * @param told by field
     * @param hadPapers files were chosen; a browser does not keep them, so they have to be chosen again
     */
    private record Faults(Map<String, String> told, boolean hadPapers) {
        static final Faults NONE = new Faults(Map.of(), false);
    }
}
