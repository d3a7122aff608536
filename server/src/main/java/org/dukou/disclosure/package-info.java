/** 成果披露 · The result, its team and shares, its sources of funding: the start of every record. */
@NullMarked
@ApplicationModule(
        displayName = "成果披露",
        allowedDependencies = {"kernel", "people", "document", "approval"})
package org.dukou.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
