package org.dukou.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the application its database before anything asks for one: the PostgreSQL named by {@code DUKOU_DB_URL}, or else
 * one of its own in the data folder.
 */
public final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            ConfigurableEnvironment environment = context.getEnvironment();
            String url = environment.getProperty("DUKOU_DB_URL");
            Path data = Path.of(environment.getProperty("dukou.data", "data")).toAbsolutePath();
            Map<String, Object> properties =
                    new HashMap<>(url == null ? startOwn(context, data) : useGiven(url, environment));
            properties.put("dukou.data-key", DataKey.of(environment, data));
            environment.getPropertySources().addFirst(new MapPropertySource("database", properties));
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("the database could not be opened: " + failed.getMessage(), failed);
        }
    }

    private static Map<String, Object> startOwn(ConfigurableApplicationContext context, Path data)
            throws IOException, SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        // What is registered first is ended last: after the connection pool and everything that uses it.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("embeddedDatabase", database::close);
        return database.properties();
    }

    /** With an application role of its own the two are kept apart; without one the owner runs the application too. */
    private static Map<String, Object> useGiven(String url, ConfigurableEnvironment environment) throws SQLException {
        String owner = environment.getProperty("DUKOU_DB_USER", "");
        String ownerPassword = environment.getProperty("DUKOU_DB_PASSWORD", "");
        @Nullable String application = environment.getProperty("DUKOU_DB_APP_USER");
        if (application != null) {
            try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword)) {
                DatabaseRoles.grant(connection, application);
            }
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", application == null ? owner : application);
        properties.put(
                "spring.datasource.password",
                application == null ? ownerPassword : environment.getProperty("DUKOU_DB_APP_PASSWORD", ""));
        properties.put("spring.flyway.url", url);
        properties.put("spring.flyway.user", owner);
        properties.put("spring.flyway.password", ownerPassword);
        return properties;
    }
}
