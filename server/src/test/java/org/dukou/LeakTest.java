package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.kernel.Audience;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.search.Finding;
import org.dukou.support.Api;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.PassingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A case that nobody outside knows of; then every address is asked as everyone. Whoever may not see it must not be able to
 * tell that it exists: not from lists, counts and searches, not from single things, not from a refusal, a header or the log.
 */
@DukouTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTest {

    private final Campus campus;
    private final JdbcClient jdbc;
    private final Api api;
    private final Planting planting;
    private final Finding finding;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<Eavesdropper> everyone = new ArrayList<>();
    private final Map<String, Map<String, String>> before = new LinkedHashMap<>();
    private Map<Api.Operation, Map<UUID, String>> fitting;
    private Campus.Someone insider;

    LeakTest(Campus campus, PassingDays days, JdbcClient jdbc, Finding finding) {
        this.campus = campus;
        this.jdbc = jdbc;
        this.finding = finding;
        this.api = Api.of(new Guest(campus.address()));
        this.planting = new Planting(campus, days, jdbc);
    }

    /** Those outside look around first; then the case takes its course. */
    @BeforeAll
    void plant() {
        Guest nobody = new Guest(campus.address());
        nobody.get("/api/session");
        everyone.add(new Eavesdropper("signed out", nobody, null, api, planting));
        for (Role role : Role.values()) {
            everyone.add(as(role.name(), campus.someone(role, campus.unit(tierOf(role)))));
        }
        Campus.Someone all = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        campus.also(all, Role.FINANCE, campus.unit(Tier.OFFICE));
        campus.also(all, Role.HR, campus.unit(Tier.OFFICE));
        everyone.stream().filter(LeakTest::standsOutside).forEach(who -> before.put(who.name(), who.lookAround()));
        planting.grow(campus);
        finding.settle();
        insider = all;
        fitting = as("insider", all).whatFits();
    }

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void nothingWasWrittenIntoTheLog() {
        root().detachAppender(log);
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .noneMatch(said -> !planting.heardIn(said, null).isEmpty());
    }

    private Eavesdropper as(String role, Campus.Someone someone) {
        return new Eavesdropper(role, someone.browser(), someone.viewer(), api, planting);
    }

    private static Tier tierOf(Role role) {
        return role == Role.COLLEGE_OFFICER || role == Role.INVENTOR ? Tier.COLLEGE : Tier.OFFICE;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void whatWasPlantedIsThereForThoseWhoMaySeeIt() {
        assertThat(fitting.keySet().stream().map(Api.Operation::path))
                .contains(
                        "/api/disclosures/{id}",
                        "/api/deals/{id}",
                        "/api/distributions/{id}",
                        "/api/contracts",
                        "/api/incomes",
                        "/api/approvals",
                        "/api/documents/{id}",
                        "/api/papers",
                        "/api/papers/{id}",
                        "/api/enterprises/{id}",
                        "/api/timeline",
                        "/api/river");
        assertThat(insider.browser()
                        .get("/api/search?q=" + URLEncoder.encode(planting.word, StandardCharsets.UTF_8))
                        .is(200)
                        .at("facets")
                        .at("/kind")
                        .findValuesAsString("value"))
                .contains("disclosure", "deal", "contract", "receipt", "distribution", "enterprise");
    }

    @Test
    void whoMayNotSeeItCannotTellThatItExists() {
        List<String> leaks = everyone.parallelStream()
                .flatMap(who -> Stream.concat(
                        who.compare(before.getOrDefault(who.name(), Map.of())).stream(), who.probe(fitting).stream()))
                .toList();
        assertThat(leaks).isEmpty();
    }

    @Test
    void noCommandBreaksOrObeysAStranger() {
        List<String> wrong =
                everyone.parallelStream().flatMap(who -> who.command().stream()).toList();
        assertThat(wrong).isEmpty();
    }

    /** The gate itself: a row whose audience is wider than that of its matter is found in its lists. */
    @Test
    void aRowThatLetsAStrangerInIsFound() {
        Eavesdropper inventor = everyone.stream()
                .filter(who -> who.name().equals(Role.INVENTOR.name()))
                .findFirst()
                .orElseThrow();
        widen("array_append(audience, :token)");
        try {
            assertThat(inventor.compare(before.get(inventor.name())))
                    .anyMatch(leak -> leak.contains("GET /api/deals answers differently"))
                    .anyMatch(leak -> leak.contains("says " + planting.word));
            assertThat(inventor.probe(fitting))
                    .anyMatch(leak -> leak.contains("GET /api/deals of a disclosure differs"));
        } finally {
            widen("array_remove(audience, :token)");
        }
    }

    private void widen(String audience) {
        UUID deal = planting.matters().stream()
                .filter(matter -> matter.kind().equals("deal"))
                .findFirst()
                .orElseThrow()
                .id();
        jdbc.sql("update deal set audience = " + audience + " where id = :deal")
                .param("token", Role.INVENTOR.everywhere())
                .param("deal", deal)
                .update();
    }

    private static boolean standsOutside(Eavesdropper who) {
        return who.viewer() == null
                || Stream.of(Audience.OFFICE, Audience.AUDIT)
                        .noneMatch(token -> who.viewer().tokens().contains(token));
    }
}
