package org.dukou.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.document.DocumentEntry;
import org.dukou.document.DocumentId;
import org.dukou.document.Documents;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.DayBegan;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is at which job: one node takes a job and keeps saying that it is still at it; when it goes silent, another takes the
 * job from the beginning. Silence is measured by the database's own clock, which is the same for all nodes.
 */
@Component
@Transactional
class Shifts {

    private final JobRepository jobs;
    private final JdbcClient jdbc;
    private final Documents documents;
    private final Clock clock;

    Shifts(JobRepository jobs, JdbcClient jdbc, Documents documents, Clock clock) {
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.documents = documents;
        this.clock = clock;
    }

    void queue(UUID job) {
        jdbc.sql("insert into exchange_run (job) values (:job)")
                .param("job", job)
                .update();
    }

    long underWay(UUID person) {
        return jdbc.sql("select count(*) from exchange_job where owner = :me and state in ('WAITING', 'RUNNING')")
                .param("me", person)
                .query(Long.class)
                .single();
    }

    /**
     * The job that waits longest, now this node's; empty when there is none.
     *
     * @param silence after which another node's job counts as left behind
     */
    Optional<Job> take(String node, Duration silence) {
        Optional<UUID> next = jdbc.sql("""
                        select j.id from exchange_job j join exchange_run r on r.job = j.id
                        where j.state = 'WAITING'
                           or j.state = 'RUNNING' and r.beat <= clock_timestamp() - make_interval(secs => :silence)
                        order by j.asked_at limit 1 for update of j skip locked
                        """)
                .param("silence", silence.toMillis() / 1000.0)
                .query(UUID.class)
                .optional();
        return next.flatMap(jobs::findById).filter(job -> {
            job.begin(clock.instant());
            jobs.saveAndFlush(job);
            jdbc.sql("update exchange_run set node = :node, beat = clock_timestamp(), done = 0 where job = :job")
                    .param("node", node)
                    .param("job", job.id())
                    .update();
            return job.isRunning();
        });
    }

    /**
     * Says that the node is still at it, in a transaction of its own.
     *
     * @return false when the job is no longer this node's: cancelled, or taken by another
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean beat(UUID job, String node, long done) {
        return jdbc.sql("""
                        update exchange_run r set done = :done, beat = clock_timestamp() from exchange_job j
                        where j.id = r.job and r.job = :job and r.node = :node and j.state = 'RUNNING'
                        """)
                        .param("done", done)
                        .param("job", job)
                        .param("node", node)
                        .update()
                == 1;
    }

    /** Keeps the file and ends the job, or neither; nothing when the job is no longer this node's. */
    void finish(UUID id, String node, Path file, String name, long rows) {
        held(id, node).ifPresent(job -> {
            try (InputStream content = Files.newInputStream(file)) {
                DocumentEntry kept = documents.write(job.ownerAsActor(), name, content);
                job.finish(kept, rows, clock.instant());
                jobs.save(job);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    void fail(UUID id, String node, String why) {
        held(id, node).ifPresent(job -> {
            job.fail(why, clock.instant());
            jobs.save(job);
        });
    }

    void putBack(UUID id, String node) {
        held(id, node).ifPresent(job -> {
            job.putBack();
            jobs.save(job);
        });
    }

    private Optional<Job> held(UUID id, String node) {
        return jobs.findHeldById(id)
                .filter(Job::isRunning)
                .filter(job -> jdbc.sql("select exists (select from exchange_run where job = :job and node = :node)")
                        .param("job", id)
                        .param("node", node)
                        .query(Boolean.class)
                        .single());
    }

    /** A file has its time; a list is soon out of date, and what lies about is found by the wrong people. */
    @BySystem
    @EventListener
    void on(DayBegan began) {
        Instant now = clock.instant();
        List<UUID> over = jdbc.sql(
                        "select id from exchange_job where document is not null and ended_at < :before order by ended_at")
                .param("before", now.minus(Job.KEPT).atOffset(java.time.ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        over.stream().flatMap(id -> jobs.findHeldById(id).stream()).forEach(job -> {
            DocumentId file = job.document();
            if (file != null) {
                documents.discard(file, now);
                job.letGoOfFile();
                jobs.save(job);
            }
        });
    }
}
