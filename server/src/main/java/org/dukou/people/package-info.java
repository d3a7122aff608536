/** 机构与人员 · Units in three tiers, persons and the roles they hold, signing in and out. */
@NullMarked
@ApplicationModule(displayName = "机构与人员", allowedDependencies = "kernel")
package org.dukou.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
