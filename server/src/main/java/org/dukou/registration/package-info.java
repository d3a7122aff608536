/** 技术合同登记 · The registration of signed technology contracts at the registration office, on which tax treatment depends. */
@NullMarked
@ApplicationModule(
        displayName = "技术合同登记",
        allowedDependencies = {"kernel", "people", "document", "approval", "contract"})
package org.dukou.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
