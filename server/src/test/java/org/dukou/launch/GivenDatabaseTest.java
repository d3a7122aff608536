package org.dukou.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** On a PostgreSQL of the university the application defines nothing either, whether or not anybody thought of it. */
@ExtendWith(OutputCaptureExtension.class)
class GivenDatabaseTest {

    private static EmbeddedPostgres server;

    @TempDir
    private Path data;

    /** A server that asks for passwords. */
    @BeforeAll
    static void start(@TempDir Path cluster) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setRegisterShutdownHook(false)
                .start();
        run("postgres", "postgres", "alter role postgres password 'secret'");
        Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        run("postgres", "postgres", "select pg_reload_conf()");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void furnish() throws SQLException {
        run("postgres", "postgres", "create role uni login createrole password 'secret'");
        run("postgres", "postgres", "create database transfer owner uni");
    }

    @AfterEach
    void clear() throws SQLException {
        run("postgres", "postgres", "drop database transfer with (force)");
        run("postgres", "postgres", "drop role if exists dukou_app");
        run("postgres", "postgres", "drop role uni");
    }

    @Test
    void theApplicationGetsARoleOfItsOwnThatDefinesNothing() throws Exception {
        run("transfer", "uni", "create table journal (said text)");
        Map<String, Object> properties = open(owner());
        assertThat(properties)
                .containsEntry("spring.datasource.username", "dukou_app")
                .containsEntry("spring.flyway.user", "uni");
        run("transfer", "uni", "create table later (said text)");
        try (Connection application = connect(properties)) {
            run(application, "insert into journal values ('written')");
            run(application, "update later set said = ''");
            assertThatThrownBy(() -> run(application, "create table mine (id integer)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(application, "delete from journal")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void itsPasswordIsMadeOnceAndKept() throws Exception {
        String first = String.valueOf(open(owner()).get("spring.datasource.password"));
        assertThat(first).hasSizeGreaterThan(30).isNotEqualTo("secret");
        assertThat(open(owner())).containsEntry("spring.datasource.password", first);
    }

    @Test
    void whereNoRoleCanBeMadeOneLineSaysWhatToDo(CapturedOutput told) throws Exception {
        run("postgres", "postgres", "alter role uni nocreaterole");
        assertThat(open(owner())).containsEntry("spring.datasource.username", "uni");
        assertThat(told.getAll().lines().filter(line -> line.contains("DUKOU_DB_APP_USER")))
                .hasSize(1);
    }

    @Test
    void theRoleOfAnotherHouseOnTheSameServerIsLeftAlone(CapturedOutput told) throws Exception {
        run("postgres", "postgres", "create role dukou_app login password 'of another house'");
        assertThat(open(owner())).containsEntry("spring.datasource.username", "uni");
        assertThat(told.getAll()).contains("DUKOU_DB_APP_USER");
        DriverManager.getConnection(url("transfer"), "dukou_app", "of another house")
                .close();
    }

    @Test
    void aRoleThatWasNamedIsTaken() throws Exception {
        run("postgres", "postgres", "create role dukou_app login password 'named'");
        assertThat(open(owner().withProperty("DUKOU_DB_APP_USER", "dukou_app")
                        .withProperty("DUKOU_DB_APP_PASSWORD", "named")))
                .containsEntry("spring.datasource.password", "named");
    }

    private Map<String, Object> open(MockEnvironment environment) throws IOException, SQLException {
        return GivenDatabase.open(url("transfer"), environment, data);
    }

    private static MockEnvironment owner() {
        return new MockEnvironment().withProperty("DUKOU_DB_USER", "uni").withProperty("DUKOU_DB_PASSWORD", "secret");
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    private static Connection connect(Map<String, Object> properties) throws SQLException {
        return DriverManager.getConnection(
                String.valueOf(properties.get("spring.datasource.url")),
                String.valueOf(properties.get("spring.datasource.username")),
                String.valueOf(properties.get("spring.datasource.password")));
    }

    private static void run(String database, String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database), user, "secret")) {
            run(connection, sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
