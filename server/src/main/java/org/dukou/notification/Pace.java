package org.dukou.notification;

/** When a message goes out. */
enum Pace {
    AT_ONCE,
    DIGEST,
    NEVER
}
