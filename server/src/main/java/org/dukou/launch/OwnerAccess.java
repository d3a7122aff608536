package org.dukou.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/**
 * The database of a house, opened as its owner from beside it: to copy it, while the house runs or stands still, or to fill
 * an empty one. The same as for {@code bin/run}: the one that {@code DUKOU_DB_URL} names, or else the one in the data folder.
 */
public final class OwnerAccess implements AutoCloseable {

    /** Stands in a database as long as it is being filled. A house does not open on a half of its papers. */
    public static final String UNDER_WAY = "restore_under_way";

    private static final int PORT_LINE = 3;

    private final String url;
    private final String user;
    private final String password;
    private final AutoCloseable ours;

    private OwnerAccess(String url, String user, String password, AutoCloseable ours) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.ours = ours;
    }

    /** Whether a house ever stood here: an external database always counts as one. */
    public static boolean isThere(Path data, Environment environment) {
        return given(environment) || Files.exists(data.resolve("database"));
    }

    /** To read from; a house may be running on it. */
    public static OwnerAccess toRead(Path data, Environment environment) throws IOException, SQLException {
        if (given(environment)) {
            return new OwnerAccess(
                    environment.getRequiredProperty("DUKOU_DB_URL"),
                    environment.getProperty("DUKOU_DB_USER", ""),
                    environment.getProperty("DUKOU_DB_PASSWORD", ""),
                    () -> {});
        }
        try {
            return own(data);
        } catch (Occupied running) {
            return besideTheRunning(data, running);
        }
    }

    /**
     * To fill, with both roles made; nobody may be using it.
     *
     * @throws Occupied when a house lives in the data folder
     */
    public static OwnerAccess toFill(Path data, Environment environment) throws IOException, SQLException {
        OwnerOnly.close(data);
        if (!given(environment)) {
            return own(data);
        }
        Map<String, Object> properties =
                GivenDatabase.open(environment.getRequiredProperty("DUKOU_DB_URL"), environment, data);
        return of(properties, () -> {});
    }

    private static boolean given(Environment environment) {
        return environment.getProperty("DUKOU_DB_URL") != null;
    }

    private static OwnerAccess own(Path data) throws IOException, SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        return of(database.properties(), database);
    }

    private static OwnerAccess of(Map<String, Object> properties, AutoCloseable ours) {
        return new OwnerAccess(
                String.valueOf(properties.get("spring.flyway.url")),
                String.valueOf(properties.get("spring.flyway.user")),
                String.valueOf(properties.get("spring.flyway.password")),
                ours);
    }

    /** The database server writes down where it listens. */
    private static OwnerAccess besideTheRunning(Path data, Occupied running) throws IOException {
        Path told = data.resolve("database").resolve("postmaster.pid");
        List<String> lines = Files.exists(told) ? Files.readAllLines(told) : List.of();
        if (lines.size() <= PORT_LINE) {
            throw running;
        }
        String url = "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/" + DatabaseRoles.DATABASE;
        return new OwnerAccess(url, DatabaseRoles.OWNER, Secrets.of(data).owner(), () -> {});
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** @throws HalfRestored when the database was being filled and never became whole */
    static void assertWhole(Map<String, Object> properties) throws SQLException {
        try (OwnerAccess access = of(properties, () -> {});
                Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select from pg_tables where schemaname = 'public' and tablename = '" + UNDER_WAY + "'")) {
            if (rows.next()) {
                throw new HalfRestored();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            ours.close();
        } catch (SQLException | RuntimeException told) {
            throw told;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
