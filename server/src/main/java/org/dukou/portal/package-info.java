/** 门户 · The public face of the house: its home page and the pages that explain a problem. */
@NullMarked
@ApplicationModule(
        displayName = "门户",
        allowedDependencies = {"kernel", "people", "notice"})
package org.dukou.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
