package org.dukou.seal;

/** Where a request for a seal stands. */
enum Stage {
    ASKED,
    /** The seal is under the paper. */
    SET,
    REFUSED
}
