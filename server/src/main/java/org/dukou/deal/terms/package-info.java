/** What is settled at the table: terms by way, price, payment, papers, and who shares the income. */
@NullMarked
package org.dukou.deal.terms;

import org.jspecify.annotations.NullMarked;
