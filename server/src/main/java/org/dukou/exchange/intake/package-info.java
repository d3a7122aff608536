/** Bringing tables in: read, understood, compared, shown, taken in whole, and taken back whole. */
@NullMarked
@NamedInterface("intake")
package org.dukou.exchange.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
