/** 制度 · Editions of decision tables: how much, who, how long, which route; every answer remembers edition and row. */
@NullMarked
@ApplicationModule(displayName = "制度", allowedDependencies = "kernel")
package org.dukou.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
