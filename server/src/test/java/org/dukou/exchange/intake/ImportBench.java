package org.dukou.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dukou.exchange.table.TableFile;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.junit.jupiter.api.Test;

/**
 * How long a long table takes from the click to the preview, from the confirmation to the end, and back again, beside bare
 * reading and a bare insert loop into a table with the same indexes in the same run: {@code bench/import}. It is no test:
 * it prints.
 */
@DukouTest
class ImportBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final long MOST_MEGABYTES = 256;
    private static final String[] WORDS = {
        "高强", "复合", "材料", "智能", "传感", "网络", "控制", "方法", "装置", "系统", "微流", "芯片", "光纤", "检测", "隧道", "支护", "催化", "制备",
        "齿轮", "传动", "图像", "识别", "能源", "储存"
    };

    private final Campus campus;
    private final DataSource source;

    ImportBench(Campus campus, DataSource source) {
        this.campus = campus;
        this.source = source;
    }

    @Test
    void aLongTableComesInAndGoesBack() throws IOException, SQLException {
        Campus.Someone officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        Path table = generated();
        long before = settledHeap();
        double bareReading = seconds(() -> TableFile.open(table).read((place, cells) -> true));
        double bareInsert = seconds(() -> bareInsert(table));
        Importing[] now = new Importing[1];
        now[0] = Importing.of(officer, "results", "bench.csv", Files.readAllBytes(table));
        before = Math.max(before, settledHeap());
        double check = seconds(() -> now[0].checked());
        double take = seconds(() -> now[0].taken());
        assertThat(now[0].count("fresh")).isEqualTo(ROWS);
        long heap = peakHeap() - before;
        Importing again = Importing.of(officer, "results", "bench.csv", Files.readAllBytes(table));
        double checkAgain = seconds(again::checked);
        assertThat(again.count("same")).isEqualTo(ROWS);
        double back = seconds(() -> now[0].takenBack());
        System.out.printf(
                "import of %,d rows (%.1f MB): check %.1f s, take %.1f s, together %,.0f rows/s, extra heap at most %d MB%n",
                ROWS, Files.size(table) / 1e6, check, take, ROWS / (check + take), heap >> 20);
        System.out.printf(
                "the same file again: check %.1f s, nothing to take; undo of all: %.1f s%n", checkAgain, back);
        System.out.printf(
                "in the same run: bare reading %.2f s, bare insert loop into a table with the same indexes %.1f s; ratio %.2f%n",
                bareReading, bareInsert, (check + take) / (bareReading + bareInsert));
        assertThat(heap >> 20).isLessThan(MOST_MEGABYTES);
    }

    private static Path generated() throws IOException {
        Path file = Files.createTempFile("bench-", ".csv");
        Random random = new Random(20260101);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("成果名称,完成人,技术领域,年份,知识产权号,权利人,转让金额（万元）,备注\n");
            for (int i = 0; i < ROWS; i++) {
                StringBuilder title = new StringBuilder("一种");
                for (int k = 0; k < 6; k++) {
                    title.append(WORDS[random.nextInt(WORDS.length)]);
                }
                out.write("%s%d,张三60%%、李四40%%,%s,%d,软著登字第%07d号,某大学,%d.%02d,第 %d 行的备注\n"
                        .formatted(title, i, WORDS[i % WORDS.length], 2000 + i % 25, i, i % 900, i % 100, i));
            }
        }
        return file;
    }

    /** What the rows cost with nothing around them: read, one prepared statement, a commit at the end. */
    private void bareInsert(Path table) throws IOException, SQLException {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("create temporary table bench_result (like disclosure including all)");
            bareInsert(table, connection);
        }
    }

    private static void bareInsert(Path table, Connection connection) throws IOException, SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                        insert into bench_result (id, version, audience, number, stage, stage_since, title, title_grams,
                            one_sentence, field, industry, trl, college, college_name, submitted_by, submitter, submitted_at,
                            content, confirmations, title_key, rights)
                        values (gen_random_uuid(), 0, array['office', 'audit', 'unit:x', 'person:y'], ?, 'INHERITED', now(), ?,
                            string_to_array(?, ' '), '', ?, '', 0, gen_random_uuid(), '院', gen_random_uuid(), '人', now(),
                            cast(? as jsonb), '[]', ?, array[?])
                        """)) {
            connection.setAutoCommit(false);
            TableFile.open(table).read((place, cells) -> {
                try {
                    String title = cells.get(0);
                    insert.setString(1, "存" + place);
                    insert.setString(2, title);
                    insert.setString(3, grams(title));
                    insert.setString(4, cells.get(2));
                    insert.setString(5, "{\"title\": \"" + title + "\", \"team\": \"" + cells.get(1) + "\"}");
                    insert.setString(6, title);
                    insert.setString(7, cells.get(4));
                    insert.addBatch();
                    if (place % 500 == 0) {
                        insert.executeBatch();
                    }
                    return true;
                } catch (SQLException broken) {
                    throw new IllegalStateException(broken);
                }
            });
            insert.executeBatch();
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static String grams(String title) {
        StringBuilder grams = new StringBuilder();
        for (int i = 0; i + 1 < title.length(); i++) {
            grams.append(title, i, i + 2).append(' ');
        }
        return grams.toString().strip();
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static double seconds(Work work) throws IOException, SQLException {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static long settledHeap() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return pools().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peakHeap() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
