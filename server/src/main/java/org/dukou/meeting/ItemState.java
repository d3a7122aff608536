package org.dukou.meeting;

/** Where a matter before a body stands. */
enum ItemState {
    /** No meeting is called that it could still come before. */
    WAITING,
    LISTED,
    DECIDED,
    /** Put off; it waits anew, or is on the next agenda. */
    DEFERRED,
    /** Taken back, or back with the applicant, before anything was decided. */
    GONE
}
