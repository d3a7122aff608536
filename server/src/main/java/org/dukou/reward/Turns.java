package org.dukou.reward;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one at a time work on the distributions of a deal, so that no cost and no receipt is used twice. */
@Component
class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As {@link #take}, for the deal of this distribution; taken before anything is read that another may change. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeOf(UUID distribution) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended('reward/' || deal, 0))
                        from distribution where id = :id
                        """).param("id", distribution).query((row, number) -> true).list();
    }

    /** Waits for the turn and keeps it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(UUID deal) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('reward/' || :deal, 0))")
                .param("deal", deal.toString())
                .query((row, number) -> true)
                .single();
    }
}
