package org.dukou.enterprise;

/** How a person is tied to a firm; any of them makes a deal with it a related-party transaction. */
public enum Tie {
    /** 股东 */
    SHAREHOLDER,
    /** 法定代表人 */
    LEGAL_REPRESENTATIVE,
    /** 董事 */
    DIRECTOR,
    /** 监事 */
    SUPERVISOR,
    /** 在该企业任职 */
    EMPLOYEE,
    /** 由学校或其资产公司持股 */
    HELD_BY_UNIVERSITY
}
