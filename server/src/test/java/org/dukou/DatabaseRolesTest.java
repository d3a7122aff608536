package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.support.DukouTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The application reads and writes rows; it defines nothing, and what is written in the journal stays. */
@DukouTest
class DatabaseRolesTest {

    private final JdbcClient jdbc;
    private final Environment environment;

    DatabaseRolesTest(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.environment = environment;
    }

    private static Stream<String> whatNobodyOfTheApplicationMay() {
        return Stream.of(
                "update journal set said = ''",
                "delete from journal",
                "truncate journal",
                "alter table journal disable trigger journal_is_kept",
                "drop trigger journal_is_kept on journal",
                "create table mine (id integer)",
                "alter table disclosure add column mine integer",
                "drop table draft",
                "create function mine() returns integer language sql as 'select 1'",
                "copy (select 1) to program 'true'");
    }

    @ParameterizedTest
    @MethodSource("whatNobodyOfTheApplicationMay")
    void theDatabaseRefuses(String statement) {
        assertThat(refused(jdbc, statement)).isTrue();
    }

    /** The gate itself: run by the owner, the same statements go through, but for those that are kept by other means. */
    @Test
    void theOwnerIsRefusedAlmostNothing() throws SQLException {
        List<String> refused = new ArrayList<>();
        for (String statement : whatNobodyOfTheApplicationMay().toList()) {
            try (Connection owner = DriverManager.getConnection(
                    environment.getRequiredProperty("spring.flyway.url"),
                    environment.getRequiredProperty("spring.flyway.user"),
                    environment.getRequiredProperty("spring.flyway.password"))) {
                owner.setAutoCommit(false);
                if (refused(JdbcClient.create(new SingleConnectionDataSource(owner, true)), statement)) {
                    refused.add(statement);
                }
                owner.rollback();
            }
        }
        assertThat(refused)
                .as("the trigger keeps the journal from the owner too, and no program is started by anyone")
                .containsExactly(
                        "update journal set said = ''",
                        "delete from journal",
                        "truncate journal",
                        "copy (select 1) to program 'true'");
    }

    @Test
    void whatTheDatabaseSaysOfAnErrorNamesNoValues() {
        String secret = "锚" + UUID.randomUUID();
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into number_series (series, year, last) values (:secret, 2026, 1), (:secret, 2026, 2)
                        """).param("secret", secret).update())
                .rootCause()
                .hasMessageContaining("duplicate key")
                .hasMessageNotContaining(secret);
    }

    private static boolean refused(JdbcClient jdbc, String statement) {
        try {
            jdbc.sql(statement).update();
            return false;
        } catch (DataAccessException refused) {
            return NestedExceptionUtils.getMostSpecificCause(refused)
                    .getMessage()
                    .matches("(?s).*(permission denied|must be owner|never changed).*");
        }
    }

    @Test
    void theApplicationIsNeitherOwnerNorSuperuser() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("dukou_app");
        assertThat(jdbc.sql(
                                "select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        List<String> owned = jdbc.sql("select tablename from pg_tables where tableowner = current_user")
                .query(String.class)
                .list();
        assertThat(owned).isEmpty();
    }

    @Test
    void noTableKnowsTheTablesOfAnotherModule() {
        List<String> across = jdbc.sql("""
                        select c.conrelid::regclass || ' → ' || c.confrelid::regclass
                        from pg_constraint c where c.contype = 'f'
                        """).query(String.class).list();
        assertThat(across.stream().filter(key -> !withinOneModule(key))).isEmpty();
    }

    private static boolean withinOneModule(String key) {
        String from = moduleOf(key.split(" → ")[0]);
        String to = moduleOf(key.split(" → ")[1]);
        return from.equals(to);
    }

    /** The module whose migrations make the table. */
    private static String moduleOf(String table) {
        java.nio.file.Path folder = java.nio.file.Path.of("src/main/resources/db/migration");
        try (var files = java.nio.file.Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> read(file).matches("(?is).*create table (if not exists )?" + table + "\\b.*"))
                    .map(file -> folder.relativize(file).getName(0).toString())
                    .findFirst()
                    .orElse("unknown");
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String read(java.nio.file.Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
