package org.dukou.meeting.followup;

import java.time.LocalDate;
import java.util.UUID;

/** What a resolution wants done, by whom and by when. */
public record Charge(String what, UUID owner, String ownerName, LocalDate due) {}
