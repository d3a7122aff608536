package org.dukou.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * A PostgreSQL that the university runs. The owner named by {@code DUKOU_DB_USER} migrates; the application works under a
 * role of its own, named by {@code DUKOU_DB_APP_USER} or made here, and defines nothing.
 */
final class GivenDatabase {

    private static final Logger log = LoggerFactory.getLogger(GivenDatabase.class);

    private GivenDatabase() {}

    /** What the application must know to use it. */
    static Map<String, Object> open(String url, Environment environment, Path data) throws IOException, SQLException {
        Login owner = new Login(
                environment.getProperty("DUKOU_DB_USER", ""), environment.getProperty("DUKOU_DB_PASSWORD", ""));
        Login application;
        try (Connection connection = owner.connect(url)) {
            application = application(connection, url, environment, data);
            if (application == null) {
                log.warn("应用正以数据库属主身份运行，请设置 DUKOU_DB_APP_USER 和 DUKOU_DB_APP_PASSWORD。 · The application runs as"
                        + " the owner of the database; name a role of its own with DUKOU_DB_APP_USER and"
                        + " DUKOU_DB_APP_PASSWORD.");
                application = owner;
            } else {
                DatabaseRoles.grant(connection, application.user);
                DatabaseRoles.grantWhatIsThere(connection, application.user);
            }
        }
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                application.user,
                "spring.datasource.password",
                application.password,
                "spring.flyway.url",
                url,
                "spring.flyway.user",
                owner.user,
                "spring.flyway.password",
                owner.password);
    }

    /** The role that was named, else the one made here; null when there is none and none can be made. */
    private static @Nullable Login application(Connection owner, String url, Environment environment, Path data)
            throws IOException, SQLException {
        String named = environment.getProperty("DUKOU_DB_APP_USER");
        if (named != null) {
            return new Login(named, environment.getProperty("DUKOU_DB_APP_PASSWORD", ""));
        }
        boolean exists = DatabaseRoles.hasApplication(owner);
        if (!exists && !DatabaseRoles.mayMakeRoles(owner)) {
            return null;
        }
        Login made = new Login(DatabaseRoles.APPLICATION, SecretFile.kept(data.resolve("application.secret")));
        if (!exists) {
            DatabaseRoles.makeApplication(owner, made.password);
        }
        // A role of this name may belong to another house on the same server: its password is not ours to change.
        return made.isLetIn(url) ? made : null;
    }

    private record Login(String user, String password) {

        Connection connect(String url) throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        boolean isLetIn(String url) {
            try (Connection _ = connect(url)) {
                return true;
            } catch (SQLException refused) {
                return false;
            }
        }

        /** Never in a log. */
        @Override
        public String toString() {
            return user;
        }
    }
}
