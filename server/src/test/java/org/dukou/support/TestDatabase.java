package org.dukou.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.dukou.launch.DatabaseRoles;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One throw-away PostgreSQL for the whole test run, with the two roles of the real one. */
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setRegisterShutdownHook(false)
                    .start();
            try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
                DatabaseRoles.prepare(superuser, "owner", "application");
            }
            try (Connection owner = postgres.getDatabase(DatabaseRoles.OWNER, DatabaseRoles.DATABASE)
                    .getConnection()) {
                DatabaseRoles.grant(owner, DatabaseRoles.APPLICATION);
            }
            return postgres;
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = POSTGRES.getJdbcUrl(DatabaseRoles.APPLICATION, DatabaseRoles.DATABASE);
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + DatabaseRoles.APPLICATION,
                        "spring.datasource.password=application",
                        "spring.flyway.url=" + url.replaceAll("\\?.*", ""),
                        "spring.flyway.user=" + DatabaseRoles.OWNER,
                        "spring.flyway.password=owner",
                        "springdoc.override-with-generic-response=false",
                        "springdoc.default-produces-media-type=application/json",
                        "dukou.data-key=" + java.util.Base64.getEncoder().encodeToString(new byte[32]),
                        "dukou.demo=false",
                        "dukou.data=target/test-data",
                        "dukou.days-every=PT24H",
                        // All tests come from one network.
                        "dukou.objections-per-hour=1000")
                .applyTo(context);
        // Registered first, so it is stopped last, after the connection pool.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("testDatabase", POSTGRES::close);
    }
}
