package org.dukou.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.approval.InHand;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the river of a case: its landings, when the boat came to each and how long it stayed, and where it is now. */
@Service
@Transactional(readOnly = true)
class Rivers {

    /** The landings of each river, from the laboratory to the market. */
    private static final Map<String, List<String>> COURSES = Map.of(
            "transfer",
            List.of("disclosure", "acceptance", "negotiation", "approval", "notice", "contract", "income", "reward"));

    private final JdbcClient jdbc;
    private final InHand inHand;
    private final Clock clock;

    Rivers(JdbcClient jdbc, InHand inHand, Clock clock) {
        this.jdbc = jdbc;
        this.inHand = inHand;
        this.clock = clock;
    }

    /**
     * A result that deals are made on is on the river of the deal that moved last, of those that still move.
     *
     * @throws Missing when there is no such case or the viewer may not know of it
     */
    @ByAnyone
    River of(Viewer viewer, String kind, UUID id) {
        List<Known> known = known(viewer, kind, id);
        if (known.isEmpty() || !known.getFirst().id.equals(id)) {
            throw new Missing();
        }
        Known furthest = known.stream()
                .filter(one -> one.movedAt != null && !one.id.equals(id))
                .max(Comparator.comparing((Known one) -> !one.last).thenComparing(one -> one.movedAt))
                .orElse(known.getFirst());
        List<Arrival> arrivals = arrivals(furthest);
        if (arrivals.isEmpty()) {
            throw new Missing();
        }
        List<InHand.About> about = known.stream()
                .filter(one -> one.id.equals(id) || one.path.contains(furthest.id))
                .map(one -> new InHand.About(one.kind, one.id))
                .toList();
        return draw(arrivals, inHand.of(viewer, about), LocalDate.now(clock));
    }

    /** The matter itself, first, and all that grew out of it, as far as the viewer may know; none when not even itself. */
    private List<Known> known(Viewer viewer, String kind, UUID id) {
        return jdbc.sql("""
                        with recursive downstream(kind, id, path) as (
                            select cast(:kind as text), cast(:id as uuid), array[cast(:id as uuid)]
                            union
                            select t.to_kind, t.to_id, d.path || t.to_id from thread t
                            join downstream d on t.from_kind = d.kind and t.from_id = d.id
                        )
                        select d.kind, d.id, d.path, a.at, coalesce(a.last, false) as last from downstream d
                        join matter m on m.kind = d.kind and m.id = d.id and m.audience && cast(:tokens as text[])
                        left join lateral (
                            select at, last from arrival where matter_kind = d.kind and matter_id = d.id
                            order by at desc, id desc limit 1
                        ) a on true
                        order by cardinality(d.path), a.at
                        """)
                .param("kind", kind)
                .param("id", id)
                .param("tokens", viewer.tokenArray())
                .query((row, number) -> new Known(
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        List.of((UUID[]) row.getArray("path").getArray()),
                        row.getObject("at", OffsetDateTime.class),
                        row.getBoolean("last")))
                .list();
    }

    /** The stays of the matter itself and of all it grew out of, in order. */
    private List<Arrival> arrivals(Known matter) {
        return jdbc.sql("""
                        with recursive upstream(kind, id) as (
                            select cast(:kind as text), cast(:id as uuid)
                            union
                            select t.from_kind, t.from_id from thread t
                            join upstream u on t.to_kind = u.kind and t.to_id = u.id
                        )
                        select a.matter_id as matter, a.river, a.stop, a.rock, a.last, a.by_name, a.at
                        from arrival a
                        join upstream u on a.matter_kind = u.kind and a.matter_id = u.id
                        order by a.at, a.id
                        """)
                .param("kind", matter.kind)
                .param("id", matter.id)
                .query(Arrival.class)
                .list();
    }

    private static River draw(List<Arrival> arrivals, List<InHand.Asked> waiting, LocalDate today) {
        Arrival here = arrivals.getLast();
        List<String> course = COURSES.getOrDefault(here.river, List.of(here.stop));
        Map<String, Visit> visits = visits(arrivals, today);
        int boat = course.indexOf(here.stop);
        List<Stop> stops = new ArrayList<>();
        for (String stop : course) {
            int place = stops.size();
            State state = place < boat ? State.DONE : place == boat ? State.HERE : State.AHEAD;
            Visit visit = state == State.AHEAD ? null : visits.get(stop);
            if (visit == null) {
                stops.add(new Stop(stop, state, null, null, null, null, false));
            } else if (state == State.DONE || here.last) {
                stops.add(new Stop(stop, state, visit.arrivedOn, visit.days, visit.who, null, state == State.HERE));
            } else {
                stops.add(new Stop(stop, state, visit.arrivedOn, visit.days, whoHasIt(waiting), here.rock, false));
            }
        }
        return new River(here.river, stops, waiting);
    }

    /** Nobody has it while only a day or the other party is waited for. */
    private static @Nullable String whoHasIt(List<InHand.Asked> waiting) {
        List<String> names = waiting.stream()
                .flatMap(asked -> asked.names().stream())
                .distinct()
                .toList();
        return names.isEmpty() ? null : String.join("、", names);
    }

    /** The latest stay at each landing; a boat sent back upstream stays there anew. */
    private static Map<String, Visit> visits(List<Arrival> arrivals, LocalDate today) {
        Map<String, Visit> visits = new LinkedHashMap<>();
        for (int i = 0; i < arrivals.size(); i++) {
            Arrival arrival = arrivals.get(i);
            Arrival next = i + 1 < arrivals.size() ? arrivals.get(i + 1) : null;
            LocalDate leftOn = next != null ? next.day() : arrival.last ? arrival.day() : today;
            Visit before = i > 0 && arrivals.get(i - 1).stop.equals(arrival.stop) ? visits.get(arrival.stop) : null;
            LocalDate arrivedOn = before == null ? arrival.day() : before.arrivedOn;
            boolean first = i == 0 || !arrivals.get(i - 1).matter.equals(arrival.matter);
            String who = first ? arrival.byName : whoSawToIt(arrival, next);
            visits.put(arrival.stop, new Visit(arrivedOn, ChronoUnit.DAYS.between(arrivedOn, leftOn), who));
        }
        return visits;
    }

    /** Whoever moved the case on from a landing had it there; where a day did, whoever had brought it. */
    private static String whoSawToIt(Arrival arrival, @Nullable Arrival next) {
        if (next == null || !next.matter.equals(arrival.matter) || next.stop.equals(arrival.stop)) {
            return arrival.byName;
        }
        return next.byName.equals(Actor.HOUSE.name()) ? arrival.byName : next.byName;
    }

    private record Arrival(
            UUID matter,
            String river,
            String stop,
            @Nullable String rock,
            boolean last,
            String byName,
            OffsetDateTime at) {
        LocalDate day() {
            return at.atZoneSameInstant(HouseClock.SHANGHAI).toLocalDate();
        }
    }

    /**
     * @param path by which it grew out of the matter that was asked for, both included
     * @param last its boat stays where it is
     */
    private record Known(
            String kind, UUID id, List<UUID> path, @Nullable OffsetDateTime movedAt, boolean last) {}

    private record Visit(LocalDate arrivedOn, long days, String who) {}

    enum State {
        DONE,
        HERE,
        AHEAD
    }

    /** @param waiting what is asked about the case now, and of whom */
    record River(String river, List<Stop> stops, List<InHand.Asked> waiting) {}

    /**
     * A landing.
     *
     * @param days spent there, so far or in all
     * @param who had it there, or has it now; null while nobody in the house is waited for
     * @param rock what blocks the way now, as a key of words
     * @param over the case ended here, and no more days are counted
     */
    record Stop(
            String stop,
            State state,
            @Nullable LocalDate arrivedOn,
            @Nullable Long days,
            @Nullable String who,
            @Nullable String rock,
            boolean over) {}
}
