package org.dukou.seal;

/** Whether somebody may sign by a mandate today. */
enum MandateState {
    TO_COME,
    VALID,
    OVER,
    REVOKED
}
