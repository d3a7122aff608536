/**
 * 基础 · What every desk speaks with: money, shares, matters and happenings, refusals, legal days, drafts, safe repetition.
 *
 * <p>Open: its sub-packages are for all. It knows no desk.
 */
@NullMarked
@ApplicationModule(
        displayName = "基础",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.dukou.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
