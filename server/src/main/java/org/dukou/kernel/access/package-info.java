/** What persons may do: the roles of the office and the marks that name who may use a desk. */
@NullMarked
package org.dukou.kernel.access;

import org.jspecify.annotations.NullMarked;
