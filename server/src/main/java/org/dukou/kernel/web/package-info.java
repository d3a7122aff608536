/** How requests come in and answers go out: problems, safe repetition, versions, pages of a list. */
@NullMarked
package org.dukou.kernel.web;

import org.jspecify.annotations.NullMarked;
