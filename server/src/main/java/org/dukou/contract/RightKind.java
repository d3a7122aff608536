package org.dukou.contract;

/** What a contract hands over or lets use. */
public enum RightKind {
    PATENT,
    SOFTWARE,
    LAYOUT,
    VARIETY,
    KNOW_HOW;

    /** Whether the assignment of such a right takes effect only when it is registered (专利法 Art. 10). */
    boolean isRegistered() {
        return this == PATENT;
    }
}
