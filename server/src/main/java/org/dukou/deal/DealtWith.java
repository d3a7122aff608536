package org.dukou.deal;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.intake.BuiltOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A firm with which there is a deal stays in the register. */
@Component
class DealtWith implements BuiltOn {

    private final JdbcClient jdbc;

    DealtWith(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> anyOf(String kind, Collection<UUID> matters) {
        return kind.equals("enterprise")
                ? jdbc.sql("select taker from deal where taker = any(:ids) limit 1")
                        .param("ids", matters.toArray(UUID[]::new))
                        .query(UUID.class)
                        .optional()
                : Optional.empty();
    }
}
