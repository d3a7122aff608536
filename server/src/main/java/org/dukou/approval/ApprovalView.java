package org.dukou.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;

/**
 * One round of an approval as the page of its matter shows it.
 *
 * @param statement one plain sentence: who has it, since when, or what came of it
 * @param basis the rule that gave this route
 * @param mySeat where this viewer is to sign now
 * @param may what this viewer may do to it now
 */
record ApprovalView(
        UUID id,
        long version,
        String matterKind,
        UUID matterId,
        int round,
        ApprovalState state,
        String statement,
        String applicant,
        OffsetDateTime startedAt,
        OffsetDateTime since,
        String basis,
        List<StepView> steps,
        List<NoteView> notes,
        @Nullable UUID mySeat,
        Set<Act> may) {

    enum StepState {
        DONE,
        /** All had signed the same content in an earlier round. */
        SKIPPED,
        HERE,
        AHEAD
    }

    /** @param place counted from 0; by it a signer says to which step it goes back */
    record StepView(int place, StepState state, Preview.Quorum quorum, List<SeatView> seats) {}

    /**
     * @param names who may sign here today; empty when nobody holds the post
     * @param asked whether the signature is wanted now
     */
    record SeatView(
            UUID id,
            Post post,
            List<String> names,
            @Nullable String addedBy,
            boolean asked,
            @Nullable SignatureView signature) {}

    record SignatureView(
            String name,
            OffsetDateTime at,
            @Nullable String remarks,
            @Nullable Resolution resolution,
            boolean earlier) {}

    record NoteView(
            Note.Kind kind,
            String by,
            OffsetDateTime at,
            Post post,
            @Nullable String to,
            @Nullable String remarks) {}

    static ApprovalView of(
            Approval approval,
            Viewer viewer,
            Map<String, List<Directory.Entry>> holders,
            LocalDate today,
            Locale locale) {
        return new ApprovalView(
                approval.id(),
                approval.version(),
                approval.matter().kind(),
                approval.matter().id(),
                approval.round(),
                approval.state(),
                statement(approval, holders, today, Words.in(locale)),
                approval.applicant().name(),
                time(approval.startedAt()),
                time(approval.since()),
                approval.ruling().asText(locale),
                steps(approval, holders),
                approval.notes().stream().map(ApprovalView::note).toList(),
                approval.seatOf(viewer).map(Seat::id).orElse(null),
                approval.may(viewer));
    }

    private static List<StepView> steps(Approval approval, Map<String, List<Directory.Entry>> holders) {
        List<StepView> steps = new ArrayList<>();
        List<Seat> open = approval.open();
        for (Step step : approval.route().steps()) {
            int place = steps.size();
            List<SeatView> seats = step.seats().stream()
                    .map(seat -> new SeatView(
                            seat.id(),
                            seat.post(),
                            names(seat, holders),
                            seat.addedBy(),
                            open.contains(seat),
                            signature(seat.signature())))
                    .toList();
            steps.add(new StepView(place, state(step, place, approval.route().here()), step.quorum(), seats));
        }
        return steps;
    }

    private static StepState state(Step step, int place, int here) {
        if (place >= here) {
            return place == here ? StepState.HERE : StepState.AHEAD;
        }
        return step.skipped() ? StepState.SKIPPED : StepState.DONE;
    }

    private static List<String> names(Seat seat, Map<String, List<Directory.Entry>> holders) {
        List<String> names = holders.getOrDefault(seat.addressee(), List.of()).stream()
                .filter(person -> !seat.barred().contains(person.id()))
                .map(Directory.Entry::name)
                .toList();
        return names.isEmpty() && seat.name() != null ? List.of(seat.name()) : names;
    }

    private static @Nullable SignatureView signature(@Nullable Signature given) {
        return given == null
                ? null
                : new SignatureView(
                        given.name(), time(given.at()), given.remarks(), given.resolution(), given.earlier());
    }

    private static NoteView note(Note note) {
        return new NoteView(note.kind(), note.by(), time(note.at()), note.post(), note.to(), note.remarks());
    }

    private static String statement(
            Approval approval, Map<String, List<Directory.Entry>> holders, LocalDate today, Words words) {
        LocalDate since = approval.since().atZone(HouseClock.SHANGHAI).toLocalDate();
        String who = approval.open().stream()
                .map(seat -> words.say(
                        "approval.statement.seat",
                        words.say("approval.post." + seat.post()),
                        String.join(words.say("approval.statement.or"), names(seat, holders))))
                .collect(Collectors.joining(words.say("approval.statement.and")));
        return words.say(
                "approval.statement." + approval.state(),
                who,
                ChronoUnit.DAYS.between(since, today) + 1,
                since,
                approval.applicant().name());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(HouseClock.SHANGHAI).toOffsetDateTime();
    }
}
