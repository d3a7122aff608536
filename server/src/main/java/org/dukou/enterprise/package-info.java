/** 企业与外部机构 · Firms and other bodies outside: their codes, their contacts, and who of the university is tied to them. */
@NullMarked
@ApplicationModule(
        displayName = "企业与外部机构",
        allowedDependencies = {"kernel", "people"})
package org.dukou.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
