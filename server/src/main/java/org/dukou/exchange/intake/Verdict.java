package org.dukou.exchange.intake;

/** What is to become of a row. */
enum Verdict {
    NEW,
    CHANGED,
    /** It is there already, word for word. */
    SAME,
    /** Something very like it is there: taken only when somebody says so. */
    ALIKE,
    /** An earlier row of the file is about the same thing. */
    TWICE,
    BAD
}
