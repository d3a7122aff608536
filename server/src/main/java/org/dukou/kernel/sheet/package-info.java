/** How a list is taken out as a table: each desk names its columns and hands over its rows, the exchange writes them. */
@NullMarked
package org.dukou.kernel.sheet;

import org.jspecify.annotations.NullMarked;
