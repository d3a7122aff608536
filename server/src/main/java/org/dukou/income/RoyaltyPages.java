package org.dukou.income;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dukou.document.Paper;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.dukou.kernel.Words;
import org.dukou.kernel.web.PageVoice;
import org.dukou.kernel.web.PublicPage;
import org.dukou.people.Doors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a licensee reports without an account: the door with its code, then the form and what became of it. */
@PublicPage
class RoyaltyPages {

    private static final String PASS = "dukou-door-royalty";
    private static final String PATH = "/door/royalty";
    private static final int MOST_PAPERS = 3;

    private final RoyaltyDoor door;

    RoyaltyPages(RoyaltyDoor door) {
        this.door = door;
    }

    /** Opening the link changes nothing: it asks for the code. */
    @GetMapping(PATH + "/{token:[A-Za-z0-9_-]{43}}")
    String knock(@PathVariable String token, Model page, HttpServletResponse response) {
        return ask(token, false, page, response);
    }

    private String ask(String token, boolean wrong, Model page, HttpServletResponse response) {
        page.addAttribute("addressee", door.addressee(token));
        page.addAttribute("token", token);
        page.addAttribute("wrong", wrong);
        keepPrivate(response);
        return "pages/door";
    }

    @PostMapping(PATH + "/entry")
    @Nullable
    String enter(
            @RequestParam String token,
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("p") PageVoice p,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> pass = door.enter(token, code);
        if (pass.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return ask(token, true, page, response);
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(PASS, pass.get())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .path(PATH)
                        .maxAge(Doors.PASS)
                        .build()
                        .toString());
        return see(p, response);
    }

    @GetMapping(PATH)
    String form(
            @CookieValue(name = PASS, required = false) @Nullable String pass,
            Model page,
            HttpServletResponse response) {
        Royalty royalty = door.behind(pass);
        RoyaltyReport report = royalty.report();
        Form form = report == null
                ? new Form("", "", "", "")
                : new Form(report.made().toString(), report.notes(), report.reporter(), report.contact());
        return show(royalty, form, Map.of(), page, response);
    }

    @PostMapping(PATH)
    @Nullable
    String report(
            @CookieValue(name = PASS, required = false) @Nullable String pass,
            @ModelAttribute Form form,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers,
            @ModelAttribute("p") PageVoice p,
            Model page,
            Locale locale,
            HttpServletResponse response) {
        Royalty royalty = door.behind(pass);
        try {
            door.report(pass, form.report(), read(papers));
            return see(p, response);
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(royalty, form, told(invalid, locale), page, response);
        }
    }

    private static @Nullable String see(PageVoice p, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, p.link(PATH));
        return null;
    }

    private static String show(
            Royalty royalty, Form form, Map<String, String> faults, Model page, HttpServletResponse response) {
        page.addAttribute("r", RoyaltyForLicensee.of(royalty));
        page.addAttribute("form", form);
        page.addAttribute("faults", faults);
        page.addAttribute("mostPapers", MOST_PAPERS);
        page.addAttribute("largestPaper", Paper.LARGEST_MEGABYTES);
        keepPrivate(response);
        return "pages/royalty";
    }

    private static void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    private static List<Paper> read(@Nullable List<MultipartFile> sent) {
        List<Paper> papers = new ArrayList<>();
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            if (!file.isEmpty()) {
                papers.add(Paper.of(file.getOriginalFilename(), file.getSize(), file, "papers"));
            }
        }
        if (papers.size() > MOST_PAPERS) {
            throw new Invalid("income/too-many-papers", "papers", MOST_PAPERS);
        }
        return papers;
    }

    private static Map<String, String> told(Invalid invalid, Locale locale) {
        Words words = Words.in(locale);
        return invalid.each().stream()
                .collect(Collectors.toMap(
                        each -> each.field() == null ? "form" : each.field(),
                        each -> words.say("problem." + each.slug(), each.facts()),
                        (first, other) -> first + " " + other));
    }

    /** The form as it comes from the browser. */
    record Form(
            @Nullable String made,
            @Nullable String notes,
            @Nullable String reporter,
            @Nullable String contact) {

        /** @throws Invalid for what is no amount; commas and spaces are how people write one */
        RoyaltyReport report() {
            String plain = made == null ? "" : made.replaceAll("[,，\\s]", "");
            if (plain.isEmpty()) {
                throw new Invalid("request/field-required", "made");
            }
            Money amount;
            try {
                amount = Money.of(plain);
            } catch (Invalid noAmount) {
                throw noAmount.at("made");
            }
            return new RoyaltyReport(
                    amount,
                    notes == null ? "" : notes,
                    reporter == null ? "" : reporter,
                    contact == null ? "" : contact,
                    null,
                    null);
        }
    }

    /** What the licensee sees, and no more. */
    record RoyaltyForLicensee(
            String number,
            String title,
            String licensee,
            RoyaltyStage stage,
            RoyaltyTerms terms,
            String rate,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate reportDue,
            @Nullable Money made,
            @Nullable Money amount,
            @Nullable String remarks,
            boolean open) {

        static RoyaltyForLicensee of(Royalty royalty) {
            RoyaltyReport report = royalty.report();
            return new RoyaltyForLicensee(
                    royalty.number(),
                    royalty.about().title(),
                    royalty.licensee(),
                    royalty.stage(),
                    royalty.terms(),
                    royalty.terms().rate().asPercent(),
                    royalty.firstDay(),
                    royalty.lastDay(),
                    royalty.reportDue(),
                    report == null ? null : report.made(),
                    royalty.amount(),
                    royalty.remarks(),
                    royalty.stage() != RoyaltyStage.ACCEPTED);
        }
    }
}
