package org.dukou.income;

import org.dukou.kernel.Invalid;
import org.dukou.kernel.Refusal;

/** What may be taken off before income is distributed (domain rules of Beijing, Shanghai, Zhejiang). */
public enum CostKind {
    TAX,
    IP_MAINTENANCE,
    EVALUATION,
    APPRAISAL,
    NEGOTIATION,
    BROKER,
    LISTING,
    MANAGEMENT;

    private static final String RESEARCH = "R_AND_D";

    /**
     * @throws Refusal {@code income/cost-not-deductible} for research, which public money has paid for already
     * @throws Invalid {@code income/cost-kind-unknown}
     */
    static CostKind of(String name) {
        if (RESEARCH.equals(name)) {
            throw new Refusal("income/cost-not-deductible").at("kind");
        }
        for (CostKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new Invalid("income/cost-kind-unknown", "kind", name);
    }
}
