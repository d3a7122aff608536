package org.dukou.meeting;

/** What somebody may do to a meeting. */
enum Act {
    CHANGE,
    CANCEL,
    /** Order the agenda, take matters off it or bring waiting ones onto it. */
    ARRANGE,
    /** Close the agenda before its cut-off day is over. */
    CLOSE_AGENDA,
    /** Record who was there, who stepped back and what was resolved. */
    RECORD,
    CLOSE_MINUTES,
    RETURN,
    CONFIRM,
    /** Correct confirmed minutes by an addendum. */
    AMEND
}
