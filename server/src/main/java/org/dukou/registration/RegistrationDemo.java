package org.dukou.registration;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/** The first contract is registered, the next lies with the registration office, the third was sent back. */
@Component
class RegistrationDemo implements Chapter {

    private static final String OFFICER = "wang";
    private static final String OFFICE = "重庆市技术市场登记处";

    private final TechnologyRegistrationRepository registrations;
    private final TechnologyRegistrations desk;
    private final DemoCast cast;

    RegistrationDemo(TechnologyRegistrationRepository registrations, TechnologyRegistrations desk, DemoCast cast) {
        this.registrations = registrations;
        this.desk = desk;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 82;
    }

    @Override
    public void tell(Telling telling) {
        List<UUID> due = registrations.findByStageOrderById(Stage.DUE).stream()
                .sorted(Comparator.comparing(one -> String.valueOf(one.matter().number())))
                .map(one -> one.view(cast.viewer(OFFICER)).id())
                .limit(3)
                .toList();
        due.forEach(id -> act(id, (viewer, seen) -> desk.apply(viewer, id, seen, telling.today(), OFFICE, List.of())));
        telling.passDays(1);
        for (int place = 0; place < due.size(); place++) {
            UUID id = due.get(place);
            switch (place) {
                case 0 ->
                    act(id, (viewer, seen) -> desk.register(viewer, id, seen, certificate(id, telling), List.of()));
                case 1 -> act(id, (viewer, seen) -> desk.accept(viewer, id, seen, telling.today(), false, List.of()));
                default ->
                    act(
                            id,
                            (viewer, seen) ->
                                    desk.sendBack(viewer, id, seen, telling.today(), "请补充技术性收入核定说明", List.of()));
            }
        }
        telling.letItSink();
    }

    private Certificate certificate(UUID id, Telling telling) {
        Money amount = registrations
                .findById(id)
                .orElseThrow()
                .view(cast.viewer(OFFICER))
                .amount();
        return new Certificate(telling.today(), "2026500001120034", amount, amount, "", null);
    }

    private void act(UUID id, Deed deed) {
        Viewer viewer = cast.viewer(OFFICER);
        IfMatch seen = new IfMatch(registrations.findById(id).orElseThrow().version());
        ActingAs.run(viewer, () -> deed.by(viewer, seen));
    }

    private interface Deed {
        void by(Viewer viewer, IfMatch seen);
    }
}
