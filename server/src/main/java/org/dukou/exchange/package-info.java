/** 数据交换 · Long work over whole lists: taken out as files, with progress; each desk hands over its own rows. */
@NullMarked
@ApplicationModule(
        displayName = "数据交换",
        allowedDependencies = {"kernel", "people", "document"})
package org.dukou.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
