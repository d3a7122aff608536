/** 异议 · What somebody outside says against a notice, who judges it, and how it was answered. */
@NullMarked
package org.dukou.notice.objection;

import org.jspecify.annotations.NullMarked;
