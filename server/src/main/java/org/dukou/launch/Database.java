package org.dukou.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
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
            OwnerOnly.close(data);
            Map<String, Object> properties =
                    new HashMap<>(url == null ? startOwn(context, data) : openGiven(url, environment, data));
            properties.put("dukou.data-key", DataKey.of(environment, data));
            environment.getPropertySources().addFirst(new MapPropertySource("database", properties));
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("the database could not be opened: " + failed.getMessage(), failed);
        }
    }

    private static Map<String, Object> openGiven(String url, Environment environment, Path data)
            throws IOException, SQLException {
        Map<String, Object> properties = GivenDatabase.open(url, environment, data);
        OwnerAccess.assertWhole(properties);
        return properties;
    }

    private static Map<String, Object> startOwn(ConfigurableApplicationContext context, Path data)
            throws IOException, SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        try {
            OwnerAccess.assertWhole(database.properties());
        } catch (SQLException | RuntimeException failed) {
            database.close();
            throw failed;
        }
        // What is registered first is ended last: after the connection pool and everything that uses it.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("embeddedDatabase", database::close);
        return database.properties();
    }
}
