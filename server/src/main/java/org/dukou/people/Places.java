package org.dukou.people;

import java.time.LocalDate;
import java.util.Set;
import org.dukou.kernel.Invalid;

/** The rules of belonging to one unit after another, without a gap and without an overlap. */
final class Places {

    private Places() {}

    static void moveOn(Set<Place> places, UnitId to, PersonKind as, LocalDate from, LocalDate today) {
        Place last = places.stream().filter(Place::isOpen).findFirst().orElseThrow();
        if (from.isAfter(today) || !from.isAfter(last.fromOn())) {
            throw new Invalid("people/move-day", "from", last.fromOn(), today);
        }
        end(places, from.minusDays(1));
        places.add(new Place(to.value(), as, from, null));
    }

    static void end(Set<Place> places, LocalDate lastDay) {
        places.stream().filter(Place::isOpen).findFirst().ifPresent(place -> {
            places.remove(place);
            places.add(place.until(lastDay));
        });
    }
}
