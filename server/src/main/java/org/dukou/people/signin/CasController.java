package org.dukou.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Refusal;
import org.dukou.people.SingleSignOn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** To the university's CAS server and back. Only the browser that was sent there may come back with a ticket. */
@Controller
class CasController {

    private static final String SENT = "dukou-sent";
    private static final Duration AWAY_FOR = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SingleSignOn settings;
    private final CasTicket tickets;
    private final Arrival arrival;

    CasController(SingleSignOn settings, CasTicket tickets, Arrival arrival) {
        this.settings = settings;
        this.tickets = tickets;
        this.arrival = arrival;
    }

    @GetMapping("/sign-in/cas")
    void go(HttpServletResponse response) {
        SingleSignOn.Cas cas = settings.cas().orElseThrow(Missing::new);
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String state = HexFormat.of().formatHex(bytes);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(state, AWAY_FOR));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                HttpHeaders.LOCATION,
                cas.server() + "/login?service=" + URLEncoder.encode(service(state), StandardCharsets.UTF_8));
    }

    @GetMapping("/sign-in/return/cas")
    void comeBack(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String state,
            @CookieValue(name = SENT, required = false) @Nullable String sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        SingleSignOn.Cas cas = settings.cas().orElseThrow(Missing::new);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
        try {
            if (ticket.isBlank() || sent == null || !same(state, sent)) {
                throw new Refusal("people/ticket-refused");
            }
            arrival.letIn(tickets.number(cas, ticket, service(state)), request, response);
        } catch (Problem refused) {
            arrival.sendAway(refused, response);
        }
    }

    /** The state is part of the address the ticket is issued for, so a ticket of another journey is worth nothing. */
    private String service(String state) {
        return settings.house() + "/sign-in/return/cas?state=" + state;
    }

    private String cookie(String state, Duration age) {
        return ResponseCookie.from(SENT, state)
                .httpOnly(true)
                .secure(settings.house().startsWith("https:"))
                .sameSite("Lax")
                .path("/sign-in")
                .maxAge(age)
                .build()
                .toString();
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty()
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
