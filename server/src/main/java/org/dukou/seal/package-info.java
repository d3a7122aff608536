/** 用印与授权 · Who may sign for the university, and which seal was set under which paper. */
@NullMarked
@ApplicationModule(
        displayName = "用印与授权",
        allowedDependencies = {"kernel", "people", "document", "approval"})
package org.dukou.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
