package org.dukou.reward;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/**
 * Income is distributed: the real notice of 2019 all the way to the completers; the next is in notice, what nobody is
 * rewarded for waits for finance, and the latest waits for the office.
 */
@Component
class RewardDemo implements Chapter {

    private static final String OFFICER = "wang";

    /** Fifteen working days and the weekends and holidays they may meet. */
    private static final int NOTICE = 26;

    private final DistributionRepository distributions;
    private final Distributions desk;
    private final DemoCast cast;

    RewardDemo(DistributionRepository distributions, Distributions desk, DemoCast cast) {
        this.distributions = distributions;
        this.desk = desk;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 95;
    }

    @Override
    public void tell(Telling telling) {
        List<UUID> due = due();
        due.forEach(id -> act(OFFICER, id, desk::draft));
        due.stream().filter(id -> !everyone(id).isEmpty()).limit(1).forEach(id -> payOut(id, telling));
        due.stream().filter(id -> everyone(id).isEmpty()).forEach(id -> act(OFFICER, id, desk::announceReward));
        telling.letItSink();
    }

    private List<UUID> due() {
        return distributions.findByStageOrderById(Stage.DUE).stream()
                .sorted(Comparator.comparing(distribution -> distribution.deal().number()))
                .map(distribution -> distribution.id().value())
                .toList();
    }

    private void payOut(UUID id, Telling telling) {
        act(OFFICER, id, desk::announceReward);
        telling.letItSink();
        act("ren", id, (viewer, it, seen) -> desk.mark(viewer, it, seen, everyone(it)));
        for (int waited = 0; waited < 2 && stage(id) == Stage.IN_NOTICE; waited++) {
            telling.passDays(NOTICE);
        }
        if (stage(id) == Stage.TO_RELEASE) {
            act("jin", id, desk::release);
            act(
                    "jin",
                    id,
                    (viewer, it, seen) ->
                            desk.pay(viewer, it, seen, List.copyOf(everyone(it).keySet()), telling.today()));
        }
    }

    private Map<Integer, Boolean> everyone(UUID id) {
        Map<Integer, Boolean> everyone = new LinkedHashMap<>();
        distributions.placesOf(id).forEach(place -> everyone.put(place, true));
        return everyone;
    }

    private Stage stage(UUID id) {
        return distributions.findById(id).orElseThrow().stage();
    }

    private void act(String login, UUID id, Deed deed) {
        Viewer viewer = cast.viewer(login);
        IfMatch seen = new IfMatch(distributions.findById(id).orElseThrow().version());
        ActingAs.run(viewer, () -> deed.by(viewer, id, seen));
    }

    private interface Deed {
        void by(Viewer viewer, UUID id, IfMatch seen);
    }

    /** In the last days the next reward is made public. */
    @Component
    static class Late implements Chapter {

        private static final int DAYS_AGO = 10;

        private final RewardDemo demo;

        Late(RewardDemo demo) {
            this.demo = demo;
        }

        @Override
        public int place() {
            return 104;
        }

        @Override
        public void tell(Telling telling) {
            telling.untilDaysBeforeTheEnd(DAYS_AGO);
            demo.distributions.findByStageOrderById(Stage.DRAFT).stream()
                    .map(distribution -> distribution.id().value())
                    .findFirst()
                    .ifPresent(id -> demo.act(OFFICER, id, demo.desk::announceReward));
        }
    }
}
