package org.dukou.kernel.access;

import java.util.UUID;

/** What a person does in the model's three tiers; one person may hold several, each in a unit of its own. */
public enum Role {
    /** 成果完成人 */
    INVENTOR,
    /** 学院科研秘书 */
    COLLEGE_OFFICER,
    /** 技术转移研究院专员 */
    TRANSFER_OFFICER,
    /** 技术转移研究院院长 */
    INSTITUTE_DIRECTOR,
    /** 资产公司经理 */
    ASSET_MANAGER,
    /** 校领导 */
    LEADER,
    /** 会议秘书 */
    MEETING_SECRETARY,
    /** 法务 */
    LEGAL,
    /** 保密办 */
    SECRECY_OFFICE,
    /** 国有资产管理处 */
    ASSET_OFFICE,
    /** 技术经理人 */
    TECHNOLOGY_MANAGER,
    /** 服务单位人员 */
    SERVICE_STAFF,
    /** 财务处 */
    FINANCE,
    /** 人事处 */
    HR,
    /** 审计 (reads, never acts) */
    AUDITOR,
    /** 系统管理员 */
    ADMINISTRATOR;

    /** The token of everyone who holds this role anywhere. */
    public String everywhere() {
        return "role:" + name();
    }

    /** The token of those who hold this role in one unit. */
    public String in(UUID unit) {
        return everywhere() + "@" + unit;
    }
}
