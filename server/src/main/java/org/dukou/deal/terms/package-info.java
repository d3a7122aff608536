/** What a deal says: its ways, prices, payments and papers, kept whole. */
@NullMarked
@NamedInterface("terms")
package org.dukou.deal.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
