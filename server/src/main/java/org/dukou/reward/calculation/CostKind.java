package org.dukou.reward.calculation;

/** What was spent on a deal; in words {@code reward.cost.<name>}. Which kinds come off the income is the regulations' to say. */
public enum CostKind {
    /** 本次交易的税金 */
    TAX,
    /** 成果的申请与维护费用 */
    IP_MAINTENANCE,
    /** 评估费 */
    EVALUATION,
    /** 鉴定费 */
    APPRAISAL,
    /** 谈判费用 */
    NEGOTIATION,
    /** 中介佣金 */
    BROKER,
    /** 挂牌、拍卖服务费 */
    LISTING,
    /** 管理费 */
    MANAGEMENT,
    /** 研发投入: never comes off the income, whatever the regulations say. */
    R_AND_D
}
