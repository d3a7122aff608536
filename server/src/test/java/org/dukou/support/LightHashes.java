package org.dukou.support;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The hash of the house with the fewest rounds: every test signs in a dozen people, and none of them is worth guessing. */
@TestConfiguration
public class LightHashes {

    private static final int FEWEST_ROUNDS = 4;

    @Bean
    @Primary
    PasswordEncoder lightEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(FEWEST_ROUNDS)));
    }
}
