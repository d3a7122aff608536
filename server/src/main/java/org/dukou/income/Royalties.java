package org.dukou.income;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.document.DocumentId;
import org.dukou.document.Documents;
import org.dukou.document.Paper;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Ids;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByInvitation;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Doors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The desk of royalties: agreed with the licence, reported by the licensee through a door, checked by the office. */
@Service
@Transactional
public class Royalties {

    static final String INVITE = "income.waiting.royalty-invite";
    static final String LATE = "income.waiting.royalty-late";
    static final String CHECK = "income.waiting.royalty-check";
    static final String PURPOSE = "royalty";

    private static final int LONGEST_DAYS = 180;

    private final RoyaltyRepository royalties;
    private final Incomes incomes;
    private final Doors doors;
    private final Documents documents;
    private final Worklist worklist;
    private final Numbers numbers;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final HouseClock clock;

    Royalties(
            RoyaltyRepository royalties,
            Incomes incomes,
            Doors doors,
            Documents documents,
            Worklist worklist,
            Numbers numbers,
            JdbcClient jdbc,
            JsonMapper json,
            HouseClock clock) {
        this.royalties = royalties;
        this.incomes = incomes;
        this.doors = doors;
        this.documents = documents;
        this.worklist = worklist;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** From the first day to the last a licensee owes royalties, period by period; said again, the new terms hold from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void agree(Matter about, String licensee, RoyaltyTerms terms, LocalDate first, LocalDate last, Instant now) {
        jdbc.sql("""
                        insert into royalty_plan (id, about_kind, about_id, about, licensee, terms, next_day, last_day)
                        values (:id, :kind, :matter, cast(:about as jsonb), :licensee, cast(:terms as jsonb), :first, :last)
                        on conflict (about_kind, about_id) do update set about = excluded.about,
                            licensee = excluded.licensee, terms = excluded.terms, last_day = excluded.last_day
                        """)
                .param("id", Ids.timeOrdered(now))
                .param("kind", about.kind())
                .param("matter", about.id())
                .param("about", json.writeValueAsString(about))
                .param("licensee", licensee)
                .param("terms", json.writeValueAsString(terms))
                .param("first", first)
                .param("last", last)
                .update();
        comeDue(clock.today());
    }

    /** Every period that was over before this day is to be reported; each once. */
    @BySystem
    void comeDue(LocalDate day) {
        plans(day).forEach(plan -> settle(plan, day));
    }

    private List<Plan> plans(LocalDate day) {
        return jdbc.sql("""
                        select id, about, licensee, terms, next_day, last_day from royalty_plan
                        where next_day <= last_day and next_day < :day for update
                        """)
                .param("day", day)
                .query((row, number) -> new Plan(
                        row.getObject("id", UUID.class),
                        json.readValue(row.getString("about"), Matter.class),
                        row.getString("licensee"),
                        json.readValue(row.getString("terms"), RoyaltyTerms.class),
                        row.getObject("next_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** Every period that is over; a plan whose day has moved on is not asked for the same period again. */
    private void settle(Plan plan, LocalDate day) {
        LocalDate first = plan.next;
        Instant now = clock.instant();
        while (!first.isAfter(plan.last)) {
            LocalDate last = plan.terms.period().endOf(first, plan.last);
            if (!last.isBefore(day)) {
                break;
            }
            Royalty royalty = royalties.saveAndFlush(
                    Royalty.due(numbers.next("提", day), plan.about, plan.licensee, plan.terms, first, last, now));
            ask(royalty, INVITE, Actor.HOUSE, royalty.reportDue());
            first = last.plusDays(1);
        }
        jdbc.sql("update royalty_plan set next_day = :next where id = :id")
                .param("next", first)
                .param("id", plan.id)
                .update();
    }

    /** The licence ends on this day: the period in which it lies is the last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Matter about, LocalDate on) {
        jdbc.sql("""
                        update royalty_plan set last_day = least(last_day, :on)
                        where about_kind = :kind and about_id = :matter
                        """)
                .param("on", on)
                .param("kind", about.kind())
                .param("matter", about.id())
                .update();
    }

    @ByAnyone
    @Transactional(readOnly = true)
    RoyaltyView view(Viewer viewer, UUID id) {
        return view(viewer, royalties.get(id, viewer));
    }

    @ByAnyone
    @Transactional(readOnly = true)
    RoyaltyView view(Viewer viewer, Royalty royalty) {
        Doors.Standing door = doors.standing(Royalty.KIND, royalty.id(), PURPOSE, clock.instant())
                .orElse(null);
        return RoyaltyView.of(royalty, door, clock.today(), royalty.may(viewer));
    }

    /** Makes the link and the code by which the licensee reports; they are shown once. */
    @ByOffice
    Doors.Opened invite(Viewer viewer, UUID id, IfMatch seen, String addressee, int days) {
        Royalty royalty = royalties.get(id, viewer, seen);
        royalty.assertMay(viewer, "INVITE");
        Instant now = clock.instant();
        LocalDate until = clock.today().plusDays(Math.clamp(days, 1, LONGEST_DAYS) + 1L);
        Instant end = until.atStartOfDay(HouseClock.SHANGHAI).toInstant();
        worklist.settle(royalty.matter(), INVITE, viewer.actor(), now);
        return doors.open(royalty.matter(), PURPOSE, addressee.strip(), end, viewer.actor(), now);
    }

    /** The office enters what the licensee reported on paper. */
    @ByOffice
    Royalty enter(Viewer viewer, UUID id, IfMatch seen, RoyaltyReport report, List<UUID> files) {
        Royalty royalty = royalties.get(id, viewer, seen);
        royalty.assertMay(viewer, "REPORT");
        take(royalty, report, viewer.actor());
        documents.attach(
                royalty.matter(),
                files.stream().map(DocumentId::new).toList(),
                "royalty-report",
                viewer.actor(),
                clock.instant());
        return royalty;
    }

    /** What the licensee sees who came in by this pass. @throws Missing for any other pass */
    @ByInvitation
    @Transactional(readOnly = true)
    Royalty behind(@Nullable String pass) {
        Doors.Inside inside = doors.behind(pass, PURPOSE, clock.instant());
        return royalties.findById(inside.matter()).orElseThrow(Missing::new);
    }

    /** The licensee reports; a second report before the first was checked takes its place. */
    @ByInvitation
    void report(@Nullable String pass, RoyaltyReport report, List<Paper> papers) {
        Doors.Inside inside = doors.behind(pass, PURPOSE, clock.instant());
        Royalty royalty = royalties.findById(inside.matter()).orElseThrow(Missing::new);
        Actor licensee = new Actor(null, inside.addressee());
        take(royalty, report, licensee);
        documents.handIn(royalty.matter(), papers, "royalty-report", licensee, clock.instant());
    }

    private void take(Royalty royalty, RoyaltyReport report, Actor by) {
        Instant now = clock.instant();
        royalty.report(report, by, clock.today(), now);
        royalties.saveAndFlush(royalty);
        worklist.settleAll(royalty.matter(), by, now);
        ask(royalty, CHECK, by, null);
    }

    @ByOffice
    Royalty sendBack(Viewer viewer, UUID id, IfMatch seen, String why) {
        Royalty royalty = royalties.get(id, viewer, seen);
        royalty.sendBack(why, viewer, clock.instant());
        royalties.saveAndFlush(royalty);
        worklist.settleAll(royalty.matter(), viewer.actor(), clock.instant());
        ask(royalty, INVITE, viewer.actor(), royalty.reportDue());
        return royalty;
    }

    /** What is due of the report is expected from now on; the door is shut. */
    @ByOffice
    Royalty accept(Viewer viewer, UUID id, IfMatch seen) {
        Instant now = clock.instant();
        Royalty royalty = royalties.get(id, viewer, seen);
        ExpectedPayment payment = royalty.accept(viewer, clock.today(), now);
        royalties.saveAndFlush(royalty);
        if (payment != null) {
            incomes.arise(royalty.about(), payment, royalty.id(), viewer.actor(), now);
        }
        doors.close(royalty.matter(), PURPOSE, now);
        worklist.settleAll(royalty.matter(), viewer.actor(), now);
        return royalty;
    }

    void ask(Royalty royalty, String what, Actor by, @Nullable LocalDate due) {
        worklist.ask(royalty.matter(), what, List.of(Role.TRANSFER_OFFICER.everywhere()), by, clock.instant(), due);
    }

    private record Plan(UUID id, Matter about, String licensee, RoyaltyTerms terms, LocalDate next, LocalDate last) {}
}
