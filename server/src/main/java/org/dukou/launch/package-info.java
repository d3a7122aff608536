/**
 * 启动 · How the house opens its doors: the database it brings along or is given, and its two roles.
 *
 * <p>Used before there is an application, so it knows no module and no module knows it.
 */
@NullMarked
@ApplicationModule(
        displayName = "启动",
        allowedDependencies = {})
package org.dukou.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
