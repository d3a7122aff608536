/** 合同卷宗 · What of a signed contract was delivered to whom, and its hand-over to the archive as a numbered volume. */
@NullMarked
package org.dukou.contract.volume;

import org.jspecify.annotations.NullMarked;
