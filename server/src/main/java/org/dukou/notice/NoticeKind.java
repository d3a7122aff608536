package org.dukou.notice;

/** What is made public, and by which clock at the least. */
public enum NoticeKind {
    /** 定价公示: an agreed price, at least 15 days (国发〔2016〕16号 (一)). */
    PRICE(false),
    /** 奖励公示: rewards in cash, at least 15 working days (国科发政〔2018〕103号). */
    REWARD(true);

    static final int LEAST_DAYS = 15;

    private final boolean workingDays;

    NoticeKind(boolean workingDays) {
        this.workingDays = workingDays;
    }

    /** Whether a period is long enough; working days are never fewer than the same number of calendar days. */
    boolean isLongEnough(int days, boolean working) {
        return days >= LEAST_DAYS && (working || !workingDays);
    }
}
