package org.dukou.policy;

import java.util.Map;

/**
 * How many of a standing body must be there, and does it vote? Answered with {@code quorum} (HALF: more than half,
 * TWO_THIRDS: at least two thirds) and {@code vote} (NONE, or OF_MEMBERS: more than half of all who may decide).
 *
 * @param body such as {@code PARTY_COMMITTEE}
 */
public record MeetingRuleQuestion(String body) implements PolicyQuestion {

    @Override
    public String table() {
        return "meeting-rule";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("body", body);
    }
}
