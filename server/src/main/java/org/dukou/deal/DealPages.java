package org.dukou.deal;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.deal.terms.Part;
import org.dukou.disclosure.Result;
import org.dukou.income.Incomes;
import org.dukou.income.Owed;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.NoticeView;
import org.dukou.notice.Notices;
import org.dukou.policy.Policies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a deal before a viewer, with what the desks beside it know of it at this moment. */
@Component
@Transactional(readOnly = true)
class DealPages {

    private final DealChecks checks;
    private final IncomeRule incomeRule;
    private final Policies policies;
    private final Notices notices;
    private final Incomes incomes;
    private final HouseClock clock;

    DealPages(
            DealChecks checks,
            IncomeRule incomeRule,
            Policies policies,
            Notices notices,
            Incomes incomes,
            HouseClock clock) {
        this.checks = checks;
        this.incomeRule = incomeRule;
        this.policies = policies;
        this.notices = notices;
        this.incomes = incomes;
        this.clock = clock;
    }

    @ByAnyone
    DealView of(Deal deal, Viewer viewer, Locale locale) {
        String pack = policies.pack();
        return DealView.of(
                deal,
                checks.of(deal, pack),
                new Beside(notice(deal), owed(deal), openResults(deal, viewer)),
                incomeRule.rewards(deal.way(), pack),
                viewer,
                clock.today(),
                locale);
    }

    private @Nullable NoticeView notice(Deal deal) {
        return deal.stage() == Stage.IN_NOTICE
                ? notices.current(DealCourse.KIND, deal.id().value(), NoticeKind.PRICE)
                        .orElse(null)
                : null;
    }

    private Owed owed(Deal deal) {
        return deal.stage() == Stage.SIGNED
                ? incomes.owed(DealCourse.KIND, deal.id().value())
                : Owed.NOTHING;
    }

    private static Set<UUID> openResults(Deal deal, Viewer viewer) {
        return deal.sheet().parts().stream()
                .filter(part -> deal.letsRead(viewer)
                        || Result.readers(part.college(), part.insiders()).includes(viewer))
                .map(Part::disclosure)
                .collect(Collectors.toSet());
    }

    /**
     * What others know of a deal.
     *
     * @param notice of its price, while it runs
     * @param owed what it is still to bring in, once signed
     * @param openResults those of its results that the viewer may open
     */
    record Beside(@Nullable NoticeView notice, Owed owed, Set<UUID> openResults) {}
}
