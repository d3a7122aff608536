package org.dukou.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles of the database: the owner migrates; the application reads and writes rows, may define nothing, and may
 * not touch a journal line once it is written.
 */
public final class DatabaseRoles {

    public static final String OWNER = "dukou";
    public static final String APPLICATION = "dukou_app";
    public static final String DATABASE = "dukou";

    private DatabaseRoles() {}

    /** Makes the roles and the database where they are missing; connected as one who may. Safe to repeat. */
    public static void prepare(Connection superuser, String ownerPassword, String appPassword) throws SQLException {
        role(superuser, OWNER, ownerPassword);
        role(superuser, APPLICATION, appPassword);
        if (!exists(superuser, "select from pg_database where datname = '" + DATABASE + "'")) {
            run(superuser, "create database " + DATABASE + " owner " + OWNER);
        }
    }

    /** Whatever the owner makes from now on, the application may use; connected to the database as its owner. */
    public static void grant(Connection owner, String application) throws SQLException {
        run(owner, "grant usage on schema public to " + application);
        run(
                owner,
                "alter default privileges in schema public grant select, insert, update, delete on tables to "
                        + application);
        run(owner, "alter default privileges in schema public grant usage, select on sequences to " + application);
    }

    /** The same for what an owner made while the application had no role of its own. */
    static void grantWhatIsThere(Connection owner, String application) throws SQLException {
        owner.setAutoCommit(false);
        run(owner, "grant select, insert, update, delete on all tables in schema public to " + application);
        run(owner, "grant usage, select on all sequences in schema public to " + application);
        if (exists(owner, "select from pg_tables where schemaname = 'public' and tablename = 'journal'")) {
            run(owner, "revoke update, delete on journal from " + application);
        }
        owner.commit();
        owner.setAutoCommit(true);
    }

    static boolean mayMakeRoles(Connection owner) throws SQLException {
        return exists(owner, "select from pg_roles where rolname = current_user and (rolsuper or rolcreaterole)");
    }

    static boolean hasApplication(Connection owner) throws SQLException {
        return exists(owner, "select from pg_roles where rolname = '" + APPLICATION + "'");
    }

    static void makeApplication(Connection owner, String password) throws SQLException {
        role(owner, APPLICATION, password);
    }

    private static void role(Connection superuser, String name, String password) throws SQLException {
        String verb = exists(superuser, "select from pg_roles where rolname = '" + name + "'") ? "alter" : "create";
        run(superuser, verb + " role " + name + " login password '" + password.replace("'", "''") + "'");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
