package org.dukou.reward.calculation;

/** What the persons' agreed shares are shares of; agreements differ and the base is stored with them. */
public enum ShareOf {
    /** Weights inside the team's part. */
    TEAM,
    /** Percent of the whole net income; together the team's part. */
    WHOLE
}
