/** 合同 · The agreement of any matter: its papers and signatures, the title change or licence filing that follows, its end. */
@NullMarked
@ApplicationModule(
        displayName = "合同",
        allowedDependencies = {"kernel", "people", "document", "approval", "seal"})
package org.dukou.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
