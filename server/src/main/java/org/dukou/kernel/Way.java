package org.dukou.kernel;

/**
 * How a result crosses to the market: the three modes the law encourages (促进科技成果转化法 Art. 16, 17) and the three
 * technology contracts beside them.
 */
public enum Way {
    /** 转让 */
    ASSIGNMENT,
    /** 许可 */
    LICENCE,
    /** 作价投资 */
    EQUITY,
    /** 技术开发 */
    DEVELOPMENT,
    /** 技术咨询 */
    CONSULTING,
    /** 技术服务 */
    SERVICE;

    /** Whether the statutory floor of Art. 45 applies: 转让、许可 by net income, 作价投资 by shares. */
    public boolean hasStatutoryFloor() {
        return switch (this) {
            case ASSIGNMENT, LICENCE, EQUITY -> true;
            case DEVELOPMENT, CONSULTING, SERVICE -> false;
        };
    }
}
