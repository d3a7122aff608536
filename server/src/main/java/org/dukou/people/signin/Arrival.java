package org.dukou.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Refusal;
import org.dukou.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever comes back from the university's sign-in: let in by their staff number, or told why not. Nobody is made known here. */
@Component
class Arrival {

    private static final Logger log = LoggerFactory.getLogger(Arrival.class);

    private static final String WORKBENCH = "/app/";

    private final JdbcClient jdbc;
    private final Session session;
    private final Clock clock;

    Arrival(JdbcClient jdbc, Session session, Clock clock) {
        this.jdbc = jdbc;
        this.session = session;
        this.clock = clock;
    }

    /** @throws Refusal {@code people/number-unknown} when nobody present has this staff number */
    void letIn(String staffNumber, HttpServletRequest request, HttpServletResponse response) {
        PersonId person = jdbc.sql("""
                        select id from person
                        where staff_number = :number and (left_on is null or left_on >= :today)
                        """)
                .param("number", staffNumber.strip())
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElseThrow(() -> new Refusal("people/number-unknown", staffNumber.strip()));
        session.open(person, request, response);
        send(response, WORKBENCH);
    }

    /** Back to the sign-in, which says why; what follows the # stays between the browser and its page. */
    void sendAway(Problem why, HttpServletResponse response) {
        log.info("a sign-in through the university was refused: {}", why.slug());
        String number = why.slug().equals("people/number-unknown") ? "&number=" + encoded(why.facts()[0]) : "";
        send(response, WORKBENCH + "#refused=" + encoded(why.slug()) + number);
    }

    private static String encoded(Object fact) {
        return URLEncoder.encode(String.valueOf(fact), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void send(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
