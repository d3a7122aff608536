package org.dukou.people.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Viewer;
import org.dukou.people.BodyKind;
import org.dukou.people.BodyPost;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;

/**
 * A body as its page shows it.
 *
 * @param seats the chair first, those who no longer sit there last
 * @param serves whether the viewer keeps its minutes today
 */
record BodyView(
        UUID id,
        long version,
        BodyKind kind,
        @Nullable UUID college,
        String name,
        String shortName,
        @Nullable LocalDate dissolvedOn,
        List<SeatOfBody> seats,
        boolean serves,
        Set<Body.Act> may) {

    record SeatOfBody(
            UUID person,
            String name,
            BodyPost post,
            LocalDate fromOn,
            @Nullable LocalDate toOn,
            boolean now) {}

    static BodyView of(Body body, Viewer viewer, Map<String, List<Directory.Entry>> names, LocalDate today) {
        return new BodyView(
                body.id(),
                body.version(),
                body.kind(),
                body.college(),
                body.name(),
                body.shortName(),
                body.dissolvedOn(),
                body.seats().stream()
                        .map(seat -> seat(seat, names, today))
                        .sorted(Comparator.comparing((SeatOfBody seat) -> !seat.now())
                                .thenComparing(SeatOfBody::post)
                                .thenComparing(SeatOfBody::fromOn)
                                .thenComparing(SeatOfBody::name))
                        .toList(),
                viewer.tokens().contains(Audience.secretary(body.id())),
                body.may(viewer));
    }

    private static SeatOfBody seat(BodySeat seat, Map<String, List<Directory.Entry>> names, LocalDate today) {
        String name = names.getOrDefault(Audience.person(seat.person()), List.of()).stream()
                .filter(entry -> entry.id().equals(seat.person()))
                .map(Directory.Entry::name)
                .findFirst()
                .orElse("");
        boolean present = !name.isEmpty();
        return new SeatOfBody(
                seat.person(),
                name,
                seat.post(),
                seat.fromOn(),
                seat.toOn(),
                present && !seat.fromOn().isAfter(today) && seat.reaches(today));
    }
}
