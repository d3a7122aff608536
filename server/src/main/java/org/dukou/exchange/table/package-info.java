/** Tables as people have them, xlsx or text in whatever encoding, read row by row in bounded memory. */
@NullMarked
package org.dukou.exchange.table;

import org.jspecify.annotations.NullMarked;
