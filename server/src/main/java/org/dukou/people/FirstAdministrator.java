package org.dukou.people;

import jakarta.validation.constraints.NotBlank;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.dukou.kernel.Actor;
import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Sha256;
import org.dukou.kernel.access.ByInvitation;
import org.dukou.kernel.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first administrator of an empty house in, by a link that works once; only its hash is kept. */
@Service
class FirstAdministrator {

    private static final String INVITATION = "first-administrator";

    private final Units units;
    private final People people;
    private final SignIns signIns;
    private final Passwords passwords;
    private final HouseProperties house;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAdministrator(
            Units units,
            People people,
            SignIns signIns,
            Passwords passwords,
            HouseProperties house,
            JdbcClient jdbc,
            Clock clock) {
        this.units = units;
        this.people = people;
        this.signIns = signIns;
        this.passwords = passwords;
        this.house = house;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A fresh link for a house that nobody can sign in to; the one printed before no longer works. */
    Optional<String> invitation() {
        boolean someoneMaySignIn = jdbc.sql("select exists (select from person where login is not null)")
                .query(Boolean.class)
                .single();
        if (someoneMaySignIn) {
            return Optional.empty();
        }
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        house.put(INVITATION, hash(secret));
        return Optional.of(secret);
    }

    /** Makes the administrator and their unit; a wrong or used link is answered like no link at all. */
    @ByInvitation
    @Transactional
    public void accept(Acceptance acceptance) {
        if (!house.take(INVITATION, hash(acceptance.secret()))) {
            throw new Missing();
        }
        passwords.hashChosen(acceptance.password(), acceptance.login(), "password");
        UnitId unit = units.open(
                Actor.HOUSE,
                new Unit.NewUnit("IT", acceptance.unit(), acceptance.unit(), Tier.OFFICE, null, null, null));
        PersonId person = people.join(
                Actor.HOUSE,
                new Person.NewPerson(
                        acceptance.login(), acceptance.name(), PersonKind.STAFF, unit, false, LocalDate.now(clock)));
        signIns.grant(Actor.HOUSE, person, acceptance.login(), acceptance.password());
        people.assign(Actor.HOUSE, person, Role.ADMINISTRATOR, unit);
    }

    private static String hash(String secret) {
        return Sha256.of(secret);
    }

    record Acceptance(
            @NotBlank String secret,
            @NotBlank String name,
            @NotBlank String unit,
            @NotBlank String login,
            @NotBlank String password) {}
}
