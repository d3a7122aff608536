/** 合同变更 · Supplementary agreements: what of a signed deal is to be otherwise, approved and made public anew where the rules ask for it. */
@NullMarked
@ApplicationModule(
        displayName = "合同变更",
        allowedDependencies = {
            "kernel",
            "people",
            "policy",
            "approval",
            "notice",
            "contract",
            "income",
            "evidence",
            "deal",
            "deal :: terms"
        })
package org.dukou.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
