/** 会议 · What standing bodies decide together: the agenda, who was there, what was resolved, and what is to be done of it. */
@NullMarked
@ApplicationModule(
        displayName = "会议",
        allowedDependencies = {"kernel", "people", "policy", "approval"})
package org.dukou.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
