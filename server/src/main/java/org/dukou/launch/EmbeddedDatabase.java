package org.dukou.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/**
 * The PostgreSQL that the house brings along: durable, behind a password, reachable from this machine only, in a folder of
 * the university's own.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final Occupancy occupancy;
    private final EmbeddedPostgres postgres;
    private final Secrets secrets;

    private EmbeddedDatabase(Occupancy occupancy, EmbeddedPostgres postgres, Secrets secrets) {
        this.occupancy = occupancy;
        this.postgres = postgres;
        this.secrets = secrets;
    }

    /** Starts it in this folder, first clearing away what a hard kill left behind. */
    static EmbeddedDatabase start(Path data) throws IOException, SQLException {
        Occupancy occupancy = Occupancy.of(data);
        Path cluster = data.resolve("database");
        EmbeddedDatabase database;
        try {
            Orphan.reap(cluster);
            Secrets secrets = Secrets.of(data);
            database = new EmbeddedDatabase(occupancy, boot(data, cluster, secrets), secrets);
            // Its programs are unpacked for everybody.
            OwnerOnly.close(data.resolve("postgresql"));
        } catch (IOException | RuntimeException failed) {
            occupancy.close();
            throw failed;
        }
        try {
            database.furnish(cluster);
        } catch (IOException | SQLException | RuntimeException failed) {
            database.close();
            throw failed;
        }
        return database;
    }

    /** Every setting differs from the library's own, which are made for tests that may lose everything. */
    private static EmbeddedPostgres boot(Path data, Path cluster, Secrets secrets) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(data.resolve("postgresql").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", secrets.superuser())
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    /** A new cluster trusts everyone on this machine; from here on it asks for a password. */
    private void furnish(Path cluster) throws IOException, SQLException {
        try (Connection superuser = connect(SUPERUSER, SUPERUSER, secrets.superuser())) {
            DatabaseRoles.prepare(superuser, secrets.owner(), secrets.application());
            DatabaseRoles.run(superuser, "alter role " + SUPERUSER + " password '" + secrets.superuser() + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), """
                    # Loopback only, with a password. Written at every start.
                    host  all  all  127.0.0.1/32  scram-sha-256
                    """);
            DatabaseRoles.run(superuser, "select pg_reload_conf()");
        }
        try (Connection owner = connect(DatabaseRoles.DATABASE, DatabaseRoles.OWNER, secrets.owner())) {
            DatabaseRoles.grant(owner, DatabaseRoles.APPLICATION);
        }
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return DriverManager.getConnection(url(database), login);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    /** What the application must know to use it: one role to migrate, another to run. */
    Map<String, Object> properties() {
        String url = url(DatabaseRoles.DATABASE);
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                DatabaseRoles.APPLICATION,
                "spring.datasource.password",
                secrets.application(),
                "spring.flyway.url",
                url,
                "spring.flyway.user",
                DatabaseRoles.OWNER,
                "spring.flyway.password",
                secrets.owner());
    }

    @Override
    public void close() throws IOException {
        try (occupancy) {
            postgres.close();
        }
    }
}
