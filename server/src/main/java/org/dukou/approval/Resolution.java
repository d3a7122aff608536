package org.dukou.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting resolved (集体决策), as its secretary recorded it.
 *
 * @param meeting such as 校长办公会
 * @param number of its minutes
 * @param text the resolution itself
 * @param conditions under which it agreed
 * @param meetingId the meeting with its minutes; null where it was held outside this house and entered by hand
 */
public record Resolution(
        String meeting,
        LocalDate heldOn,
        String number,
        Outcome outcome,
        String text,
        @Nullable List<String> conditions,
        @Nullable UUID meetingId) {

    public Resolution {
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    Resolution(String meeting, LocalDate heldOn, String number, Outcome outcome, String text) {
        this(meeting, heldOn, number, outcome, text, List.of(), null);
    }

    public enum Outcome {
        PASS,
        PASS_WITH_CONDITIONS,
        REJECT
    }

    /** @throws Invalid naming what is missing, or a meeting still to come */
    static Resolution of(
            @Nullable String meeting,
            @Nullable LocalDate heldOn,
            @Nullable String number,
            @Nullable Outcome outcome,
            @Nullable String text,
            LocalDate today) {
        List<Invalid> faults = new ArrayList<>();
        require(meeting, "meeting", faults);
        require(number, "number", faults);
        require(text, "text", faults);
        if (heldOn == null || outcome == null) {
            faults.add(new Invalid("request/field-required", heldOn == null ? "heldOn" : "outcome"));
        } else if (heldOn.isAfter(today)) {
            faults.add(new Invalid("approval/meeting-still-to-come", "heldOn", heldOn));
        }
        Invalid.throwIfAny(faults.stream()
                .map(fault -> fault.at("resolution." + fault.field()))
                .toList());
        if (meeting == null || heldOn == null || number == null || outcome == null || text == null) {
            throw new IllegalStateException("checked above");
        }
        return new Resolution(meeting.strip(), heldOn, number.strip(), outcome, text.strip());
    }

    /** For those who read no more than a line. */
    String inWords() {
        return meeting + " " + number + "：" + text;
    }

    private static void require(@Nullable String said, String field, List<Invalid> faults) {
        if (said == null || said.isBlank()) {
            faults.add(new Invalid("request/field-required", field));
        }
    }
}
