package org.dukou.seal;

/** The seals of the university that are set under contracts. */
enum SealKind {
    /** 合同专用章 */
    CONTRACT,
    /** 学校公章 */
    UNIVERSITY,
    /** 法定代表人章 */
    LEGAL_REPRESENTATIVE
}
