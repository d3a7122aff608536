package org.dukou.notification.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Ids;
import org.dukou.notification.Messages;
import org.dukou.notification.choice.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters on their way: in the database, so that a kill loses none. One node at a time is at a letter; if it goes silent
 * another takes the letter up, and it goes out once more under the same id.
 */
@Component
@Transactional
class Mailbag {

    /** Sealing twice at once would put the same message into two letters. */
    private static final long SEALING = 0x6c6574746572L;

    /** By the database's clock: no carrier takes so long. */
    private static final Duration AT_MOST_AT_IT = Duration.ofMinutes(3);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** A little over a day, with pauses that double up to four hours. */
    static final int MOST_ATTEMPTS = 14;

    private static final int LONGEST_FAULT = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    Mailbag(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts what is due into letters: one for each person and way. */
    void seal() {
        boolean myTurn = jdbc.sql("select pg_try_advisory_xact_lock(:turn)")
                .param("turn", SEALING)
                .query(Boolean.class)
                .single();
        Instant now = clock.instant();
        if (myTurn) {
            jdbc.sql("""
                            select person, channel, min(due_at) as due from dispatch
                            where letter is null and due_at <= :now group by person, channel
                            """)
                    .param("now", Messages.time(now))
                    .query((row, number) -> new Due(
                            row.getObject("person", UUID.class),
                            row.getString("channel"),
                            row.getObject("due", OffsetDateTime.class)))
                    .list()
                    .forEach(due -> seal(due, now));
        }
    }

    private void seal(Due due, Instant now) {
        UUID letter = Ids.timeOrdered(now);
        jdbc.sql("""
                        insert into letter (id, person, channel, state, due_at, made_at, next_at)
                        values (:id, :person, :channel, 'WAITING', :due, :now, :now)
                        """)
                .param("id", letter)
                .param("person", due.person)
                .param("channel", due.channel)
                .param("due", due.at)
                .param("now", Messages.time(now))
                .update();
        jdbc.sql("""
                        update dispatch set letter = :letter
                        where letter is null and due_at <= :now and person = :person and channel = :channel
                        """)
                .param("letter", letter)
                .param("now", Messages.time(now))
                .param("person", due.person)
                .param("channel", due.channel)
                .update();
    }

    /** The letter that waits longest, now this node's; empty when there is none. */
    Optional<Envelope> take() {
        return jdbc.sql("""
                        update letter set attempts = attempts + 1,
                                          claimed_until = clock_timestamp() + make_interval(secs => :seconds)
                        where id = (select id from letter
                                    where state = 'WAITING' and next_at <= :now
                                      and (claimed_until is null or claimed_until < clock_timestamp())
                                    order by next_at limit 1 for update skip locked)
                        returning id, person, channel, attempts
                        """)
                .param("seconds", AT_MOST_AT_IT.toSeconds())
                .param("now", Messages.time(clock.instant()))
                .query(Envelope.class)
                .optional();
    }

    @Transactional(readOnly = true)
    List<UUID> messagesIn(UUID letter) {
        return jdbc.sql("select message from dispatch where letter = :letter order by message")
                .param("letter", letter)
                .query(UUID.class)
                .list();
    }

    void sent(UUID letter) {
        end(letter, "SENT", null);
    }

    void nothingToSay(UUID letter) {
        end(letter, "NOTHING_TO_SAY", null);
    }

    /** Tried again after a pause that grows, and in the end given up, for the administrator to see. */
    void failed(Envelope letter, String why) {
        String fault = why.length() <= LONGEST_FAULT ? why : why.substring(0, LONGEST_FAULT);
        if (letter.attempts >= MOST_ATTEMPTS) {
            end(letter.id, "IN_VAIN", fault);
            return;
        }
        jdbc.sql(
                        "update letter set next_at = :next, claimed_until = null, fault = :fault where id = :id and state = 'WAITING'")
                .param("next", Messages.time(clock.instant().plus(pauseAfter(letter.attempts))))
                .param("fault", fault)
                .param("id", letter.id)
                .update();
    }

    static Duration pauseAfter(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 8));
    }

    private void end(UUID letter, String state, @Nullable String fault) {
        jdbc.sql("""
                        update letter set state = :state, ended_at = :now, claimed_until = null, fault = :fault
                        where id = :id and state = 'WAITING'
                        """)
                .param("state", state)
                .param("now", Messages.time(clock.instant()))
                .param("fault", fault)
                .param("id", letter)
                .update();
    }

    /** Everything that was given up is tried once more. */
    int tryAgain() {
        return jdbc.sql("""
                        update letter set state = 'WAITING', attempts = 0, next_at = :now, ended_at = null
                        where state = 'IN_VAIN'
                        """).param("now", Messages.time(clock.instant())).update();
    }

    private record Due(UUID person, String channel, OffsetDateTime at) {}

    /** A letter from outside. */
    record Envelope(UUID id, UUID person, Channel channel, int attempts) {}
}
