package org.dukou.income;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which transfers are booked, on whichever account. */
@Component
class BankReferences {

    private final JdbcClient jdbc;

    BankReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isBooked(String reference) {
        return jdbc.sql("""
                        select exists (select from receipt
                                       where bank_reference = :reference and reversal_of is null and reversed_by is null)
                        """).param("reference", reference).query(Boolean.class).single();
    }
}
