package org.dukou.people;

import java.time.LocalDate;
import org.dukou.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A house that nobody can look after any more could never be opened again: one administrator always stays. */
@Component
class LastAdministrator {

    /** An arbitrary number that all nodes agree on, so that two administrators cannot remove each other at once. */
    private static final long TURN = 4_471_002L;

    private final JdbcClient jdbc;

    LastAdministrator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal {@code people/last-administrator} when nobody else looks after the house without an end in sight */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assertNot(PersonId leaving, LocalDate today) {
        jdbc.sql("select pg_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query((row, number) -> true)
                .single();
        boolean another = jdbc.sql("""
                        select exists (
                            select from person p join assignment a on a.person = p.id
                            where a.role = 'ADMINISTRATOR' and a.from_on <= :today and a.to_on is null
                              and p.left_on is null and p.password_hash is not null and p.id <> :leaving)
                        """)
                .param("today", today)
                .param("leaving", leaving.value())
                .query(Boolean.class)
                .single();
        if (!another) {
            throw new Refusal("people/last-administrator");
        }
    }
}
