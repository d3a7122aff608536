/** 通知偏好 · Which messages a person wants, by which way, how often and at what hours. */
@NullMarked
package org.dukou.notification.choice;

import org.jspecify.annotations.NullMarked;
