package org.dukou.policy;

import java.math.BigDecimal;
import java.util.Map;

/** A question that a table of the regulations answers: a typed record per table. */
public interface PolicyQuestion {

    /** The table that answers it, such as {@code income-split}. */
    String table();

    /** What the table's columns ask: text, {@link BigDecimal} or boolean, none missing. */
    Map<String, Object> facts();
}
