/** 通知 · Tells people what happened to matters that are theirs: in the inbox, by mail, by robots; digests, and a daily check. */
@NullMarked
@ApplicationModule(
        displayName = "通知",
        allowedDependencies = {"kernel", "people", "people::privacy", "policy", "approval", "notice", "evidence"})
package org.dukou.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
