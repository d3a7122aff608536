/** 存证与时间线 · The journal of everything that happened, the threads between matters, and the river of each case. */
@NullMarked
@ApplicationModule(
        displayName = "存证与时间线",
        allowedDependencies = {"kernel", "people", "approval"})
package org.dukou.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
