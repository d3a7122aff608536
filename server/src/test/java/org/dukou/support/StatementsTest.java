package org.dukou.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The watch over statements is tried out on requests that break its rules. */
@DukouTest
class StatementsTest {

    private static final String LOOK = "select * from deal where id = ?";

    private final JdbcClient jdbc;

    StatementsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into deal (id) values (?)",
                "update deal set title = ? where id = ?",
                "  DELETE FROM \"deal\" where id = ?",
                "with old as (select id from deal) update deal set title = ? where id in (select id from old)"
            })
    void lookingThatChangesSomethingIsFound(String statement) {
        assertThat(Statements.faults("GET /api/deals", List.of(LOOK, statement)))
                .containsExactly("GET /api/deals only looks, but changed [deal]");
        assertThat(Statements.faults("POST /api/deals", List.of(statement)))
                .containsExactly("POST /api/deals changed [deal] and no line of the journal says so");
        assertThat(Statements.faults("POST /api/deals", List.of(statement, "insert into journal (id) values (?)")))
                .isEmpty();
    }

    @Test
    void aFifthStatementIsOneTooMany() {
        assertThat(Statements.faults("GET /api/deals", Collections.nCopies(4, LOOK)))
                .isEmpty();
        assertThat(Statements.faults("GET /api/deals", Collections.nCopies(5, LOOK)))
                .singleElement()
                .asString()
                .startsWith("GET /api/deals took 5 statements");
    }

    @Test
    void whatIsTypedAndWhoIsSignedInIsPlumbing() {
        assertThat(Statements.faults("PUT /api/disclosure-drafts", List.of("update draft set content = ?")))
                .isEmpty();
        assertThat(Statements.faults("GET /api/deals", List.of("update spring_session set last_access_time = ?")))
                .isEmpty();
    }

    @Test
    void everyStatementThatIsCarriedOutIsHeard() {
        List<String> heard = Statements.heardDuring(() -> {
            jdbc.sql("select count(*) from deal").query(Long.class).single();
            jdbc.sql("update deal set title = title where false").update();
        });
        assertThat(heard).containsExactly("select count(*) from deal", "update deal set title = title where false");
    }
}
