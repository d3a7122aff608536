package org.dukou.meeting;

/** How a matter came out of a meeting. */
enum Outcome {
    /** 同意 */
    AGREED,
    /** 附条件同意 */
    AGREED_WITH_CONDITIONS,
    /** 暂缓，下次再议 */
    DEFERRED,
    /** 不同意 */
    REFUSED;

    boolean agrees() {
        return this == AGREED || this == AGREED_WITH_CONDITIONS;
    }
}
