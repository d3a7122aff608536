/** 收益分配 · Net income, its split, what each person gets; the reward notice and the release to finance. */
@NullMarked
@ApplicationModule(
        displayName = "收益分配",
        allowedDependencies = {
            "kernel",
            "people",
            "policy",
            "approval",
            "notice",
            "registration",
            "income",
            "evidence",
            "deal"
        })
package org.dukou.reward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
