/** 投递 · Letters to people outside the workbench: what is due, by which way, and what did not arrive. */
@NullMarked
package org.dukou.notification.post;

import org.jspecify.annotations.NullMarked;
