/** Numbers of the outside world that carry a check digit: patents, enterprises. */
@NullMarked
package org.dukou.kernel.code;

import org.jspecify.annotations.NullMarked;
