package org.dukou.reward;

/** Who has had a part of an income. */
enum Receiver {
    /** Somebody who was rewarded. */
    PERSON,
    /** A part of the net income beside the team's: the college's, the university's, the project's. */
    LAYER,
    /** Another owner of the result. */
    OWNER,
    /** What the university had taken off for its costs. */
    COSTS
}
