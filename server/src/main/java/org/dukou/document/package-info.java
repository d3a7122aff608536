/** 文档 · Files that matters rest on: kept by content, never changed, given out only to those who may see the matter. */
@NullMarked
@ApplicationModule(
        displayName = "文档",
        allowedDependencies = {"kernel", "people"})
package org.dukou.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
