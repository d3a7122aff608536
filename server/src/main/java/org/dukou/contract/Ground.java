package org.dukou.contract;

/** Why a contract is rescinded. */
public enum Ground {
    /** 协商解除 (民法典 Art. 562). */
    AGREED,
    /** 违约解除: the other side did not perform, nor after it was urged (Art. 563). */
    BREACH,
    /** 法定解除: impossible to perform, or the technology became public (Art. 563, 857). */
    STATUTORY
}
