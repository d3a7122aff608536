/** 交易 · Ways and terms, negotiation, price, and what the law wants seen to before a contract is signed. */
@NullMarked
@ApplicationModule(
        displayName = "交易",
        allowedDependencies = {
            "kernel",
            "people",
            "enterprise",
            "policy",
            "approval",
            "notice",
            "contract",
            "income",
            "evidence",
            "disclosure"
        })
package org.dukou.deal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
