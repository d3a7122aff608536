package org.dukou.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.time.HouseClock;
import org.dukou.meeting.followup.FollowUp;
import org.dukou.meeting.followup.FollowUpView;
import org.dukou.people.BodyPost;
import org.dukou.people.StandingBody.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its page and its minutes show it.
 *
 * @param basis the rule by which the body decides
 * @param seats who sits on the body on the day of the meeting
 * @param attendance who of the members was there; empty until it was recorded
 * @param agenda in order; what has left it since it was resolved stands at its place
 * @param waiting what waits for a meeting beside it; shown to those who may bring it onto the agenda
 * @param may what this viewer may do to it now
 */
record MeetingView(
        UUID id,
        long version,
        UUID body,
        String bodyName,
        String number,
        Stage stage,
        Told told,
        String basis,
        Rule rule,
        List<Sitting> seats,
        List<Attendee> attendance,
        @Nullable UUID presiding,
        List<AgendaLine> agenda,
        List<AgendaLine> waiting,
        List<FollowUpView> followUps,
        Set<Act> may) {

    /** What was written about the meeting itself. */
    record Told(
            LocalDate heldOn,
            @Nullable String startsAt,
            String place,
            LocalDate cutoff,
            @Nullable String summary,
            @Nullable String returnRemarks,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt,
            List<Addendum> addenda) {}

    record BeforeTheBody(String kind, UUID id, @Nullable String number, String title, String link) {}

    /**
     * Who decides about one matter.
     *
     * @param members all who may, there or not
     * @param least how many of them must be there
     */
    record BenchView(int members, int present, int least, boolean quorate) {}

    /**
     * One matter of the agenda.
     *
     * @param recusals of members, by their part in the matter or for a reason of their own
     * @param recused whether this viewer steps back here, and so does not read what was said
     */
    record AgendaLine(
            UUID id,
            int place,
            ItemState state,
            BeforeTheBody matter,
            String applicant,
            OffsetDateTime since,
            List<Recusal> recusals,
            BenchView bench,
            boolean recused,
            @Nullable Verdict verdict) {}

    static MeetingView of(
            Meeting meeting,
            List<AgendaItem> around,
            List<Sitting> seats,
            List<FollowUp> followUps,
            Viewer viewer,
            LocalDate today,
            Locale locale) {
        Rule rule = Rule.of(meeting.ruling());
        List<Attendee> members = meeting.attendance().isEmpty() ? expected(seats) : meeting.attendance();
        Set<Act> may = meeting.may(viewer);
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                meeting.body(),
                meeting.bodyName(),
                meeting.number(),
                meeting.stage(),
                meeting.told(),
                meeting.ruling().asText(locale),
                rule,
                seats,
                meeting.attendance(),
                meeting.presiding(),
                around.stream()
                        .filter(item -> meeting.id().equals(item.meeting()))
                        .map(item -> line(item, members, rule, viewer))
                        .toList(),
                !may.contains(Act.ARRANGE)
                        ? List.of()
                        : around.stream()
                                .filter(item -> item.meeting() == null)
                                .map(item -> line(item, members, rule, viewer))
                                .toList(),
                followUps.stream().map(one -> one.view(viewer, today)).toList(),
                may);
    }

    /** Before anybody has come, as if all would. */
    private static List<Attendee> expected(List<Sitting> seats) {
        return seats.stream()
                .filter(seat -> seat.post() != BodyPost.SECRETARY)
                .map(seat -> new Attendee(seat.person(), seat.name(), true, null))
                .toList();
    }

    private static AgendaLine line(AgendaItem item, List<Attendee> members, Rule rule, Viewer viewer) {
        Bench bench = new Bench(members, item.recused(), rule);
        Stream<Recusal> byTheirPart = members.stream()
                .filter(member -> item.isRecused(member.person()))
                .filter(member ->
                        item.recusals().stream().noneMatch(one -> one.person().equals(member.person())))
                .map(member -> new Recusal(member.person(), member.name(), null));
        return new AgendaLine(
                item.id(),
                item.place(),
                item.state(),
                new BeforeTheBody(
                        item.matter().kind(),
                        item.matter().id(),
                        item.matter().number(),
                        item.matter().title(),
                        item.matter().link()),
                item.applicantName(),
                item.since().atZone(HouseClock.SHANGHAI).toOffsetDateTime(),
                Stream.concat(byTheirPart, item.recusals().stream()).toList(),
                new BenchView(bench.members(), bench.present(), bench.quorum(), bench.isQuorate()),
                item.isRecused(viewer.person()),
                item.verdictFor(viewer));
    }
}
