package org.dukou.kernel;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.dukou.kernel.time.HouseClock;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration
@EnableScheduling
class KernelSettings {

    private static final int LISTENERS = 4;

    @Bean
    HouseClock clock() {
        return new HouseClock();
    }

    /**
     * Listeners are heard by a few threads, however much happens; what waits, waits in the outbox's order. It goes by the
     * second name too: beside the scheduler nobody finds it by its type, and every listener would get a thread of its own.
     */
    @Bean({"applicationTaskExecutor", "taskExecutor"})
    ThreadPoolTaskExecutor applicationTaskExecutor() {
        ThreadPoolTaskExecutor listeners = new ThreadPoolTaskExecutor();
        listeners.setCorePoolSize(LISTENERS);
        listeners.setMaxPoolSize(LISTENERS);
        listeners.setThreadNamePrefix("listener-");
        listeners.setWaitForTasksToCompleteOnShutdown(true);
        listeners.setAwaitTerminationSeconds(5);
        return listeners;
    }

    /** A decimal is exact, and stays so on its way through a browser: it travels as a string. */
    @Bean
    JsonMapperBuilderCustomizer exactDecimals() {
        return json -> json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .withConfigOverride(
                        BigDecimal.class,
                        decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
    }

    /** What is stored as jsonb is written by the same mapper as what goes over the wire. */
    @Bean
    HibernatePropertiesCustomizer jsonColumns(JsonMapper json) {
        return properties -> properties.put(MappingSettings.JSON_FORMAT_MAPPER, new Jackson3JsonFormatMapper(json));
    }
}
