package org.dukou.policy;

import org.dukou.kernel.Refusal;

/**
 * A rule of law that no row of a table may break. The module that answers for the rule declares it as a bean; it is asked
 * of every row when a table is loaded, before anybody can rely on it.
 */
public interface TableInvariant {

    /** The table it watches over, such as {@code income-split}. */
    String table();

    /** @throws Refusal naming the article, when the row breaks it */
    void check(TableRow row);
}
