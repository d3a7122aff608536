package org.dukou.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings")
class MeetingController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final int LONGEST = 4000;
    private static final int MOST = 100;

    private final Meetings meetings;
    private final MeetingList list;

    MeetingController(Meetings meetings, MeetingList list) {
        this.meetings = meetings;
        this.list = list;
    }

    @GetMapping
    PageOf<MeetingList.Row> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, new MeetingList.Filter(body, stage, year, q), after, PageSize.of(size));
    }

    @PostMapping
    ResponseEntity<MeetingView> call(Viewer viewer, @Valid @RequestBody Calling calling, Locale locale) {
        MeetingView meeting =
                meetings.call(viewer, calling.body(), calling.when().call(), locale);
        return ResponseEntity.created(URI.create("/api/meetings/" + meeting.id()))
                .body(meeting);
    }

    @GetMapping("/{id}")
    MeetingView get(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return meetings.get(viewer, id, locale);
    }

    /** The minutes as a Word document, with what this viewer may read. */
    @GetMapping("/{id}/minutes-file")
    ResponseEntity<byte[]> file(Viewer viewer, @PathVariable UUID id, Locale locale) {
        MeetingView meeting = meetings.get(viewer, id, locale);
        return ResponseEntity.ok()
                .contentType(WORD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(meeting.number() + ".docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(MinutesFile.of(meeting, Words.in(locale)));
    }

    @PostMapping("/{id}/change")
    MeetingView change(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody When when, Locale locale) {
        return meetings.change(viewer, id, seen, when.call(), locale);
    }

    @PostMapping("/{id}/cancellation")
    MeetingView cancel(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody WhyCancelled why, Locale locale) {
        return meetings.cancel(viewer, id, seen, why.reason(), locale);
    }

    @PostMapping("/{id}/order")
    MeetingView arrange(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody AgendaOrder order, Locale locale) {
        return meetings.arrange(viewer, id, seen, order.items(), locale);
    }

    @PostMapping("/{id}/items/{item}/postponement")
    MeetingView postpone(Viewer viewer, @PathVariable UUID id, @PathVariable UUID item, IfMatch seen, Locale locale) {
        return meetings.postpone(viewer, id, seen, item, locale);
    }

    @PostMapping("/{id}/items/{item}/admission")
    MeetingView admit(Viewer viewer, @PathVariable UUID id, @PathVariable UUID item, IfMatch seen, Locale locale) {
        return meetings.admit(viewer, id, seen, item, locale);
    }

    @PostMapping("/{id}/agenda-closing")
    MeetingView closeAgenda(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return meetings.closeAgenda(viewer, id, seen, locale);
    }

    @PostMapping("/{id}/attendance")
    MeetingView attend(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody WhoWasThere who, Locale locale) {
        return meetings.attend(
                viewer,
                id,
                seen,
                who.presiding(),
                Set.copyOf(who.present()),
                who.absent() == null ? Map.of() : who.absent(),
                locale);
    }

    @PostMapping("/{id}/items/{item}/recusal")
    MeetingView recuse(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID item,
            IfMatch seen,
            @Valid @RequestBody SteppingBack who,
            Locale locale) {
        return meetings.recuse(viewer, id, seen, item, who.person(), who.reason(), locale);
    }

    @PostMapping("/{id}/items/{item}/resolution")
    MeetingView resolve(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID item,
            IfMatch seen,
            @Valid @RequestBody Resolved resolved,
            Locale locale) {
        return meetings.resolve(viewer, id, seen, item, resolved.wording(), locale);
    }

    @PostMapping("/{id}/minutes")
    MeetingView closeMinutes(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Minutes minutes, Locale locale) {
        return meetings.closeMinutes(viewer, id, seen, minutes.summary(), locale);
    }

    @PostMapping("/{id}/return")
    MeetingView giveBack(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody MinutesWrong wrong, Locale locale) {
        return meetings.giveBack(viewer, id, seen, wrong.remarks(), locale);
    }

    @PostMapping("/{id}/confirmation")
    MeetingView confirm(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return meetings.confirm(viewer, id, seen, locale);
    }

    @PostMapping("/{id}/addendum")
    MeetingView amend(
            Viewer viewer,
            @PathVariable UUID id,
            IfMatch seen,
            @Valid @RequestBody Amendment amendment,
            Locale locale) {
        return meetings.amend(viewer, id, seen, amendment.text(), locale);
    }

    record Calling(@NotNull UUID body, @NotNull @Valid When when) {}

    record When(
            @NotNull LocalDate heldOn,

            @Nullable @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
            String startsAt,

            @NotBlank @Size(max = 200) String place,
            @NotNull LocalDate cutoff) {

        Call call() {
            return new Call(heldOn, startsAt, place.strip(), cutoff);
        }
    }

    record WhyCancelled(@NotBlank @Size(max = LONGEST) String reason) {}

    /** @param items every matter of the agenda, once, in the new order */
    record AgendaOrder(@NotNull @Size(max = MOST) List<@NotNull UUID> items) {}

    /** @param absent why somebody was not there, by person */
    record WhoWasThere(
            @NotNull UUID presiding,
            @NotNull @Size(max = MOST) List<@NotNull UUID> present,
            @Nullable @Size(max = MOST) Map<UUID, @Size(max = 200) String> absent) {}

    record SteppingBack(
            @NotNull UUID person, @NotBlank @Size(max = 200) String reason) {}

    record Resolved(
            @NotNull Outcome outcome,
            @Nullable @Size(max = LONGEST) String discussion,
            @NotBlank @Size(max = LONGEST) String text,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> conditions,
            @Nullable @Valid VotesGiven votes,
            @Nullable @Size(max = 20) List<@Valid TaskGiven> tasks) {

        Wording wording() {
            return new Wording(
                    outcome,
                    discussion,
                    text,
                    conditions == null ? List.of() : conditions,
                    votes == null ? null : new Votes(votes.agreed(), votes.against(), votes.abstained()),
                    tasks == null
                            ? List.of()
                            : tasks.stream()
                                    .map(task -> new Wording.Todo(task.what(), task.owner(), task.due()))
                                    .toList());
        }
    }

    record VotesGiven(
            @Min(0) int agreed, @Min(0) int against, @Min(0) int abstained) {}

    record TaskGiven(
            @NotBlank @Size(max = 500) String what,
            @NotNull UUID owner,
            @NotNull LocalDate due) {}

    record Minutes(@Nullable @Size(max = LONGEST) String summary) {}

    record MinutesWrong(@NotBlank @Size(max = LONGEST) String remarks) {}

    record Amendment(@NotBlank @Size(max = LONGEST) String text) {}
}
