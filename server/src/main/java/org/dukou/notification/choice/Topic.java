package org.dukou.notification.choice;

/** What a message is about: by this the inbox is narrowed, and this alone is said outside the house. */
public enum Topic {
    /** 请您办理 */
    ASKED,
    /** 等候已久 */
    WAITING,
    /** 期限将到 */
    DUE,
    /** 抄送 */
    COPIED,
    /** 退回、未通过 */
    RETURNED,
    /** 通过、受理 */
    GRANTED,
    /** 公示 */
    NOTICE,
    /** 异议 */
    OBJECTION,
    /** 到账 */
    MONEY,
    /** 逾期 */
    OVERDUE,
    /** 奖励发放 */
    PAYOUT,
    /** 导入、导出 */
    FILE,
    /** 代办 */
    DELEGATION
}
