/** How a paper is written: each desk says what stands in the papers of its matters, the document desk prints them. */
@NullMarked
package org.dukou.kernel.paper;

import org.jspecify.annotations.NullMarked;
