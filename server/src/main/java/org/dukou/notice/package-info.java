/** 公示 · The statutory notice of any matter: its kind, its clock, its places and proof, and the objections to it. */
@NullMarked
@ApplicationModule(
        displayName = "公示",
        allowedDependencies = {"kernel", "people", "document", "policy", "approval"})
package org.dukou.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
