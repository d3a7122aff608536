package org.dukou.reward;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/distributions")
class DistributionController {

    private final Distributions distributions;
    private final DistributionList list;
    private final Recoveries recoveries;
    private final Balances balances;

    DistributionController(
            Distributions distributions, DistributionList list, Recoveries recoveries, Balances balances) {
        this.distributions = distributions;
        this.list = list;
        this.recoveries = recoveries;
        this.balances = balances;
    }

    @GetMapping
    PageOf<DistributionList.Row> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable UUID deal,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, new DistributionList.Filter(q, stage, deal, mine), sort, after, PageSize.of(size));
    }

    @GetMapping("/{id}")
    DistributionView get(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return distributions.view(viewer, id, locale);
    }

    @PostMapping("/{id}/draft")
    DistributionView draft(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return view(distributions.draft(viewer, id, seen), viewer, locale);
    }

    @PostMapping("/{id}/announcement")
    DistributionView announce(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return view(distributions.announceReward(viewer, id, seen), viewer, locale);
    }

    @PostMapping("/{id}/return")
    DistributionView sendBack(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Reason why, Locale locale) {
        return view(distributions.sendBack(viewer, id, seen, why.reason().strip()), viewer, locale);
    }

    @PostMapping("/{id}/scientific-staff")
    DistributionView mark(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Marks marks, Locale locale) {
        Map<Integer, Boolean> staff = new LinkedHashMap<>();
        marks.payees().forEach(mark -> staff.put(mark.place(), mark.scientificStaff()));
        return view(distributions.mark(viewer, id, seen, staff), viewer, locale);
    }

    @PostMapping("/{id}/release")
    DistributionView release(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return view(distributions.release(viewer, id, seen), viewer, locale);
    }

    @PostMapping("/{id}/payments")
    DistributionView pay(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Payments paid, Locale locale) {
        return view(distributions.pay(viewer, id, seen, paid.payees(), paid.paidOn()), viewer, locale);
    }

    @PostMapping("/{id}/correction")
    DistributionView correct(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Reason why, Locale locale) {
        return view(distributions.correct(viewer, id, seen, why.reason().strip()), viewer, locale);
    }

    @PostMapping("/{id}/repayments")
    DistributionView repay(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Repayments repaid, Locale locale) {
        String reference = repaid.reference() == null ? "" : repaid.reference().strip();
        return view(recoveries.repay(viewer, id, seen, repaid.claims(), repaid.on(), reference), viewer, locale);
    }

    @PostMapping("/{id}/set-off")
    DistributionView setOff(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody SetOff wanted, Locale locale) {
        return view(
                recoveries.setOff(viewer, id, seen, wanted.claim(), wanted.against(), wanted.amount()), viewer, locale);
    }

    /** Of this deal: one or none. */
    @GetMapping("/balances")
    List<Balances.Balance> balances(Viewer viewer, @RequestParam UUID deal, Locale locale) {
        return balances.of(viewer, deal, locale).stream().toList();
    }

    private DistributionView view(Distribution distribution, Viewer viewer, Locale locale) {
        return distributions.view(viewer, distribution, locale);
    }

    record Reason(@NotBlank String reason) {}

    record Marks(@NotEmpty List<Mark> payees) {}

    record Mark(int place, boolean scientificStaff) {}

    record Repayments(
            @NotEmpty List<Recoveries.Repaid> claims,
            @NotNull LocalDate on,
            @Nullable String reference) {}

    /** @param against the distribution it is kept back from */
    record SetOff(int claim, @NotNull UUID against, @NotNull Money amount) {}

    record Payments(@NotEmpty List<Integer> payees, @NotNull LocalDate paidOn) {}
}
