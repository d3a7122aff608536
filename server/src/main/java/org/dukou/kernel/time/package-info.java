/** The one clock, legal days and periods, and the passing of days. */
@NullMarked
package org.dukou.kernel.time;

import org.jspecify.annotations.NullMarked;
