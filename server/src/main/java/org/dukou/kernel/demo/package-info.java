/** How a demonstration is told through the desks, so that it can never be illegal. */
@NullMarked
package org.dukou.kernel.demo;

import org.jspecify.annotations.NullMarked;
