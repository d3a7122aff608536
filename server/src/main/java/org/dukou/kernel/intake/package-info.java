/** How the rows of a table are brought in: each desk names its columns and decides on every row, the exchange reads the file. */
@NullMarked
package org.dukou.kernel.intake;

import org.jspecify.annotations.NullMarked;
