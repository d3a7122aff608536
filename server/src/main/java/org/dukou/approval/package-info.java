/** 审批 · Who has to do what next: the worklist, and the route that a matter takes to be decided. */
@NullMarked
@ApplicationModule(
        displayName = "审批",
        allowedDependencies = {"kernel", "people", "policy"})
package org.dukou.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
