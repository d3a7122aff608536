/** 到账 · What a matter is to bring in and what has come: expected payments, receipts, costs, what is overdue. */
@NullMarked
@ApplicationModule(
        displayName = "到账",
        allowedDependencies = {"kernel", "people", "document", "approval"})
package org.dukou.income;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
