package org.dukou.deal;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.approval.Preview;
import org.dukou.deal.terms.IncomeAgreement;
import org.dukou.deal.terms.Pricing;
import org.dukou.deal.terms.Sheet;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deals, and what happens at their tables. */
@RestController
@RequestMapping("/api/deals")
class DealController {

    private final Deals deals;
    private final DealCourse course;
    private final DealPages pages;
    private final Assistants assistants;
    private final DealList list;

    DealController(Deals deals, DealCourse course, DealPages pages, Assistants assistants, DealList list) {
        this.deals = deals;
        this.course = course;
        this.pages = pages;
        this.assistants = assistants;
        this.list = list;
    }

    @GetMapping
    PageOf<DealList.Row> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Way way,
            @RequestParam(required = false) @Nullable UUID disclosure,
            @RequestParam(required = false) @Nullable UUID taker,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(
                viewer, new DealList.Filter(q, stage, way, disclosure, taker, mine), sort, after, PageSize.of(size));
    }

    @GetMapping("/{id}")
    DealView get(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return view(deals.get(viewer, new DealId(id)), viewer, locale);
    }

    /** Who would have to approve it as it stands, shown before it is sent. */
    @GetMapping("/{id}/approval-route")
    Preview route(Viewer viewer, @PathVariable UUID id) {
        return course.preview(viewer, new DealId(id));
    }

    @GetMapping("/{id}/comparable-deals")
    List<DealList.Comparable> comparable(Viewer viewer, @PathVariable UUID id) {
        return list.comparable(viewer, deals.get(viewer, new DealId(id)));
    }

    @PostMapping
    ResponseEntity<DealView> open(Viewer viewer, @RequestBody Opening opening, Locale locale) {
        Deal deal = deals.open(viewer, opening);
        return ResponseEntity.created(URI.create("/api/deals/" + deal.id().value()))
                .body(view(deal, viewer, locale));
    }

    @PostMapping("/{id}/terms")
    DealView agree(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Sheet.Agreed agreed, Locale locale) {
        return view(deals.agree(viewer, new DealId(id), seen, agreed), viewer, locale);
    }

    /** The technology managers one of whom may be asked to help. */
    @GetMapping("/assistants")
    List<Directory.Entry> assistants(Viewer viewer) {
        return assistants.all(viewer);
    }

    @PostMapping("/{id}/assistant")
    DealView assist(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Assistance said, Locale locale) {
        return view(deals.assist(viewer, new DealId(id), seen, said.person()), viewer, locale);
    }

    @PostMapping("/{id}/offers")
    DealView offer(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Pricing.Offer offer, Locale locale) {
        return view(deals.offer(viewer, new DealId(id), seen, offer), viewer, locale);
    }

    @PostMapping("/{id}/valuation")
    DealView value(
            Viewer viewer,
            @PathVariable UUID id,
            IfMatch seen,
            @RequestBody Pricing.Valuation valuation,
            Locale locale) {
        return view(deals.value(viewer, new DealId(id), seen, valuation), viewer, locale);
    }

    @PostMapping("/{id}/certificate")
    DealView certify(
            Viewer viewer,
            @PathVariable UUID id,
            IfMatch seen,
            @RequestBody Pricing.Certificate certificate,
            Locale locale) {
        return view(deals.certify(viewer, new DealId(id), seen, certificate), viewer, locale);
    }

    @PostMapping("/{id}/rights-check")
    DealView look(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody RightsCheck looked, Locale locale) {
        return view(deals.look(viewer, new DealId(id), seen, looked.rights()), viewer, locale);
    }

    @PostMapping("/{id}/income-agreement")
    DealView shareIncome(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody IncomeAgreement agreement, Locale locale) {
        return view(deals.shareIncome(viewer, new DealId(id), seen, agreement), viewer, locale);
    }

    private DealView view(Deal deal, Viewer viewer, Locale locale) {
        return pages.of(deal, viewer, locale);
    }

    /** @param person null when nobody is to help any more */
    record Assistance(@Nullable UUID person) {}

    record RightsCheck(List<Sheet.Looked> rights) {}
}
