package org.dukou.disclosure;

/** What may be done to a disclosure. */
enum DisclosureAct {
    ANSWER,
    CONFIRM,
    CONTEST,
    REVISE,
    WITHDRAW
}
