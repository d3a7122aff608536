package org.dukou.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a long list takes, from the click to the file, beside a bare loop over the same rows in the same run:
 * {@code bench/export}. It is no test: it prints, and holds the bar of the house.
 */
@DukouTest
class ExportBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int ROUNDS = 5;
    private static final double MOST_SECONDS = 10;
    private static final long MOST_MEGABYTES = 256;

    private final Campus campus;
    private final JdbcClient jdbc;
    private final DataSource source;

    ExportBench(Campus campus, JdbcClient jdbc, DataSource source) {
        this.campus = campus;
        this.jdbc = jdbc;
        this.source = source;
    }

    @Test
    void aLongListIsTakenOut() throws IOException, SQLException {
        Campus.Someone officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        generate();
        List<Double> exports = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        long heap = 0;
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(seconds(this::bareLoop));
            long before = settledHeap();
            Reply[] job = new Reply[1];
            exports.add(seconds(() -> job[0] =
                    ExportsTest.done(officer, ExportsTest.ask(officer, "/api/enterprises", Map.of("q", "基准企业")))));
            heap = Math.max(heap, peakHeap() - before);
            assertThat(job[0].at("done").asInt()).isEqualTo(ROWS);
            bytes = job[0].at("fileSize").asLong();
        }
        double export = median(exports);
        double loop = median(bare);
        System.out.printf(
                "export of %,d rows: median %.2f s (slowest %.2f), %,.0f rows/s, %.1f MB file, extra heap at most %d MB%n",
                ROWS,
                export,
                exports.stream().max(Double::compare).orElseThrow(),
                ROWS / export,
                bytes / 1e6,
                heap >> 20);
        System.out.printf(
                "bare JDBC + fastexcel loop in the same run: median %.2f s; ratio %.2f%n", loop, export / loop);
        assertThat(export).isLessThan(MOST_SECONDS * ROWS / 100_000);
        assertThat(heap >> 20).isLessThan(MOST_MEGABYTES);
    }

    /** Firms as the register keeps them, without going through its form one by one. */
    private void generate() {
        jdbc.sql("""
                        insert into enterprise (id, version, audience, name, credit_code, country, is_foreign, profile,
                                                relations, registered_at)
                        select gen_random_uuid(), 0, array['office'], '基准企业' || n || '精密制造有限责任公司',
                               'BENCH' || lpad(n::text, 13, '0'), 'CN', false, '{}', '[]', now()
                        from generate_series(1, :rows) n on conflict do nothing
                        """).param("rows", ROWS).update();
    }

    /** What the same file costs with nothing around it: one cursor, one loop. */
    private void bareLoop() throws IOException, SQLException {
        Path file = Files.createTempFile("bare-", ".xlsx");
        try (Connection connection = source.getConnection();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook book = new Workbook(out, "bench", "1.0")) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(
                    "select name, credit_code, country, is_foreign, jsonb_array_length(relations) from enterprise"
                            + " where name like '%基准企业%' order by id desc")) {
                query.setFetchSize(1000);
                write(query.executeQuery(), book.newWorksheet("企业"));
            }
            connection.rollback();
            connection.setAutoCommit(true);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(ResultSet rows, Worksheet page) throws IOException, SQLException {
        for (int at = 0; rows.next(); at++) {
            for (int place = 0; place < 3; place++) {
                page.inlineString(at, place, rows.getString(place + 1));
            }
            page.inlineString(at, 3, rows.getBoolean(4) ? "是" : "否");
            page.value(at, 4, rows.getInt(5));
            if (at % 1000 == 999) {
                page.flush();
            }
        }
        page.finish();
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static double seconds(Work work) throws IOException, SQLException {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static long settledHeap() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return pools().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peakHeap() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
