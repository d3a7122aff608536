package org.dukou.exchange.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which node is at which intake, as {@code exchange.Shifts} does it for exports: it keeps saying that it is still at it; when it goes
 * silent, another begins the same work anew, of which nothing is left.
 */
@Component
@Transactional
class IntakeShifts {

    private final IntakeRepository intakes;
    private final JdbcClient jdbc;
    private final Clock clock;

    IntakeShifts(IntakeRepository intakes, JdbcClient jdbc, Clock clock) {
        this.intakes = intakes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void queue(UUID intake) {
        jdbc.sql("insert into exchange_intake_run (intake) values (:intake)")
                .param("intake", intake)
                .update();
    }

    void begin(UUID intake) {
        jdbc.sql("update exchange_intake_run set node = null, beat = null, done = 0, total = 0 where intake = :intake")
                .param("intake", intake)
                .update();
    }

    long underWay(UUID person) {
        return jdbc.sql("""
                        select count(*) from exchange_intake
                        where owner = :me and phase in ('CHECKING', 'TAKING', 'TAKING_BACK')
                        """).param("me", person).query(Long.class).single();
    }

    void forgetRows(UUID intake) {
        jdbc.sql("delete from exchange_intake_row where intake = :intake")
                .param("intake", intake)
                .update();
    }

    /**
     * The work that waits longest, now this node's; empty when there is none.
     *
     * @param silence after which another node's work counts as left behind
     */
    Optional<Intake> take(String node, Duration silence) {
        Optional<UUID> next = jdbc.sql("""
                        select i.id from exchange_intake i join exchange_intake_run r on r.intake = i.id
                        where i.phase in ('CHECKING', 'TAKING', 'TAKING_BACK')
                          and (r.beat is null or r.beat <= clock_timestamp() - make_interval(secs => :silence))
                        order by i.id limit 1 for update of i skip locked
                        """)
                .param("silence", silence.toMillis() / 1000.0)
                .query(UUID.class)
                .optional();
        return next.flatMap(intakes::findById).filter(intake -> {
            boolean again = intake.attempt();
            if (!again) {
                intake.breakOff(new Refusal("intake/gave-up"), clock.instant());
            }
            intakes.saveAndFlush(intake);
            jdbc.sql(
                            "update exchange_intake_run set node = :node, beat = clock_timestamp(), done = 0 where intake = :intake")
                    .param("node", node)
                    .param("intake", intake.id())
                    .update();
            return again;
        });
    }

    /**
     * Says that the node is still at it, in a transaction of its own.
     *
     * @return false when it is no longer this node's
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean beat(UUID intake, String node, long done, long total) {
        return jdbc.sql("""
                        update exchange_intake_run set done = :done, total = :total, beat = clock_timestamp()
                        where intake = :intake and node = :node and exists (
                            select from exchange_intake where id = :intake
                                and phase in ('CHECKING', 'TAKING', 'TAKING_BACK'))
                        """)
                        .param("done", done)
                        .param("total", total)
                        .param("intake", intake)
                        .param("node", node)
                        .update()
                == 1;
    }

    /** The end of the work, if it is still this node's; what a node says late is not heard. */
    boolean end(UUID id, String node, Consumer<Intake> deed) {
        Optional<Intake> mine = intakes.findHeldById(id)
                .filter(intake -> intake.phase().isUnderWay())
                .filter(_ -> isAt(id, node));
        mine.ifPresent(intake -> {
            deed.accept(intake);
            intakes.saveAndFlush(intake);
        });
        return mine.isPresent();
    }

    void breakOff(UUID id, String node, Problem why) {
        end(id, node, intake -> intake.breakOff(why, clock.instant()));
    }

    /** The node goes and leaves it to the next. */
    void putBack(UUID id, String node) {
        if (isAt(id, node)) {
            begin(id);
        }
    }

    private boolean isAt(UUID id, String node) {
        return jdbc.sql("select exists (select from exchange_intake_run where intake = :intake and node = :node)")
                .param("intake", id)
                .param("node", node)
                .query(Boolean.class)
                .single();
    }
}
