package org.dukou.meeting.followup;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, as its page shows it.
 *
 * @param meeting null for those who are asked to do it and do not sit on the body
 * @param matterTitle as above
 */
public record FollowUpView(
        UUID id,
        long version,
        String number,
        String what,
        String resolution,
        String bodyName,
        @Nullable UUID meeting,
        @Nullable String matterTitle,
        UUID owner,
        String ownerName,
        LocalDate due,
        LocalDate givenOn,
        @Nullable LocalDate doneOn,
        @Nullable String evidence,
        @Nullable String remarks,
        FollowUpState state,
        Set<FollowUp.FollowUpAct> may) {}
