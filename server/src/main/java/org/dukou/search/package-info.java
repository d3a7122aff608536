/** 检索 · One index over everything that can be found, read with the rights of who asks. */
@NullMarked
@ApplicationModule(
        displayName = "检索",
        allowedDependencies = {"kernel"})
package org.dukou.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
