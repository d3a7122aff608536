package org.dukou.people;

/** As what somebody sits on a body. */
public enum BodyPost {
    /** 主持人: presides, confirms the minutes, and counts as a member. */
    CHAIR,
    /** 成员 */
    MEMBER,
    /** 会议秘书: calls the meetings and keeps the minutes, and has no vote. */
    SECRETARY;

    public boolean decides() {
        return this != SECRETARY;
    }
}
