package org.dukou.meeting;

import org.dukou.policy.Ruling;

/** How a body may decide, as the regulations say. */
record Rule(Quorum quorum, Vote vote) {

    enum Quorum {
        /** 过半数 */
        HALF,
        /** 三分之二以上 */
        TWO_THIRDS;

        int least(int members) {
            return switch (this) {
                case HALF -> members / 2 + 1;
                case TWO_THIRDS -> Math.ceilDiv(2 * members, 3);
            };
        }
    }

    enum Vote {
        /** 讨论后决定 */
        NONE,
        /** 表决: more than half of all who may decide must be for it. */
        OF_MEMBERS
    }

    static Rule of(Ruling ruling) {
        return new Rule(Quorum.valueOf(ruling.output("quorum")), Vote.valueOf(ruling.output("vote")));
    }
}
