/** 命令行 · The same rules as at the desks, asked from a terminal; no Spring, one answer, one envelope. */
@NullMarked
@ApplicationModule(
        displayName = "命令行",
        allowedDependencies = {"kernel", "policy", "reward :: calculation", "backup"})
package org.dukou.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
