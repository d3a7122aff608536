package org.dukou.backup;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dukou.kernel.Refusal;
import org.dukou.launch.OwnerAccess;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** How far the tables of each module had come, and how to come there again. */
final class Histories {

    private static final String TABLE = "flyway_schema_history";
    private static final String ROOT = "__root";

    private Histories() {}

    /** What was migrated in this database, the module first that was there first. */
    static List<Manifest.History> of(Tables tables) throws SQLException {
        Map<String, Manifest.History> byBegin = new TreeMap<>();
        for (String table : tables.strings(
                "select tablename from pg_tables where schemaname = 'public' and tablename like 'flyway\\_schema\\_history%'")) {
            String name = Tables.quoted(table);
            List<Manifest.Step> steps = new ArrayList<>();
            for (String[] row : tables.pairs("select version, checksum::text from " + name
                    + " where success and type = 'SQL' and version is not null order by installed_rank")) {
                steps.add(new Manifest.Step(row[0], row[1] == null ? null : Integer.valueOf(row[1])));
            }
            if (!steps.isEmpty()) {
                String begin = tables.strings("select to_char(min(installed_on), 'YYYYMMDDHH24MISSUS') from " + name
                                + " where type = 'SQL'")
                        .getFirst();
                byBegin.put(begin + table, new Manifest.History(module(table), steps));
            }
        }
        return List.copyOf(byBegin.values());
    }

    private static String module(String table) {
        return table.equals(TABLE) ? ROOT : table.substring(TABLE.length() + 1);
    }

    /**
     * Whether this program brings every migration that the backup went through.
     *
     * @throws Refusal {@code backup/newer}, {@code backup/other-migrations}
     */
    static void assertKnown(List<Manifest.History> histories, OwnerAccess access) {
        for (Manifest.History history : histories) {
            MigrationInfo[] brought = flyway(history, access).load().info().all();
            for (Manifest.Step step : history.steps()) {
                MigrationInfo here = Arrays.stream(brought)
                        .filter(info -> info.getVersion() != null
                                && info.getVersion().getVersion().equals(step.version()))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("backup/newer", history.module(), step.version()));
                if (!Objects.equals(here.getChecksum(), step.checksum())) {
                    throw new Refusal("backup/other-migrations", history.module(), step.version());
                }
            }
        }
    }

    /** Makes the tables as they were when the backup was taken; the house migrates on when it starts. */
    static void repeat(List<Manifest.History> histories, OwnerAccess access) {
        histories.forEach(history ->
                flyway(history, access).target(history.version()).load().migrate());
    }

    private static FluentConfiguration flyway(Manifest.History history, OwnerAccess access) {
        if (!Archive.TABLE.matcher(history.module()).matches()) {
            throw new Refusal("backup/damaged", history.module());
        }
        return Flyway.configure(Histories.class.getClassLoader())
                .dataSource(access.url(), access.user(), access.password())
                .locations("classpath:db/migration/" + history.module())
                .table(history.module().equals(ROOT) ? TABLE : TABLE + "_" + history.module())
                .baselineVersion("0")
                .baselineOnMigrate(true);
    }
}
