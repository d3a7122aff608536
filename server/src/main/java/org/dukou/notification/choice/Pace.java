package org.dukou.notification.choice;

/** When a message goes out. */
enum Pace {
    AT_ONCE,
    DIGEST,
    NEVER
}
