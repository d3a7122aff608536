/** How a desk lets its things be found: it says where they stand, the search reads them. */
@NullMarked
package org.dukou.kernel.find;

import org.jspecify.annotations.NullMarked;
