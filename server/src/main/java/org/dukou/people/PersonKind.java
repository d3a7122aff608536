package org.dukou.people;

/** How a person belongs to the university. */
public enum PersonKind {
    STAFF,
    STUDENT,
    RETIRED,
    OUTSIDE,
    HEIR
}
