package org.dukou.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.support.Guest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Furnishes a corner of the university for one test, through the same desk that administrators use. */
@TestComponent
public class Campus {

    public static final String PASSWORD = "right horse";

    private final Units units;
    private final People people;
    private final SignIns signIns;
    private final Viewers viewers;
    private final Environment environment;

    Campus(Units units, People people, SignIns signIns, Viewers viewers, Environment environment) {
        this.units = units;
        this.people = people;
        this.signIns = signIns;
        this.viewers = viewers;
        this.environment = environment;
    }

    public UnitId college() {
        return unit(Tier.COLLEGE);
    }

    public UnitId unit(Tier tier) {
        String code = UUID.randomUUID().toString();
        return units.open(
                Actor.HOUSE, new Unit.NewUnit(code, "单位" + code.substring(0, 6), "Unit", tier, null, "023-1", "1"));
    }

    /** A person with this role in this unit, who can sign in. */
    public Someone someone(Role role, UnitId unit) {
        return someone(role, unit, false);
    }

    /** 正职 of the university or of a legal person under it, who may hold no shares of what the university made. */
    public Someone unitHead(UnitId unit) {
        return someone(Role.INVENTOR, unit, true);
    }

    private Someone someone(Role role, UnitId unit, boolean unitHead) {
        String login = "u" + UUID.randomUUID();
        String name = "测" + login.substring(1, 7);
        PersonId id = people.join(
                Actor.HOUSE,
                new Person.NewPerson(login, name, PersonKind.STAFF, unit, unitHead, LocalDate.of(2020, 1, 1)));
        signIns.grant(Actor.HOUSE, id, login, PASSWORD);
        people.assign(Actor.HOUSE, id, role, unit);
        return new Someone(id, login, name);
    }

    /** The same person gets another role, in this unit. */
    public void also(Someone who, Role role, UnitId unit) {
        people.assign(Actor.HOUSE, who.id, role, unit);
    }

    /** What this person took on that day is over at once. */
    public void noLonger(Someone who, Role role, UnitId unit, LocalDate from) {
        Guest administrator = someone(Role.ADMINISTRATOR, unit(Tier.OFFICE)).browser();
        String person = "/api/people/" + who.id();
        administrator
                .post(
                        person + "/assignment-end",
                        Map.of("role", role, "unit", unit.value(), "from", from.toString()),
                        administrator.get(person).is(200).version())
                .is(200);
    }

    public String address() {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }

    /** A person of this campus, with a browser once signed in. */
    public final class Someone {

        private final PersonId id;
        private final String login;
        private final String name;
        private Guest browser;

        Someone(PersonId id, String login, String name) {
            this.id = id;
            this.login = login;
            this.name = name;
        }

        public UUID id() {
            return id.value();
        }

        public String name() {
            return name;
        }

        public String login() {
            return login;
        }

        public Viewer viewer() {
            return viewers.of(id).orElseThrow();
        }

        public Guest browser() {
            if (browser == null) {
                browser = new Guest(address()).signIn(login, PASSWORD);
            }
            return browser;
        }
    }
}
