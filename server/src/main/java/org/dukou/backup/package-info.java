/** 备份与恢复 · The whole house in one file, and a house made of it again: rows, files, counts and hashes; never a key. */
@NullMarked
@ApplicationModule(
        displayName = "备份与恢复",
        allowedDependencies = {"launch", "kernel", "document"})
package org.dukou.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
