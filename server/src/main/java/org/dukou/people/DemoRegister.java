package org.dukou.people;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.dukou.kernel.Actor;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.springframework.stereotype.Component;

/** Those who make a register a register: a student, a retired and an outside person, an heir, several roles, a leaver. */
@Component
class DemoRegister implements Chapter {

    private final People people;
    private final SignIns signIns;
    private final Directory directory;
    private final DemoCast cast;

    DemoRegister(People people, SignIns signIns, Directory directory, DemoCast cast) {
        this.people = people;
        this.signIns = signIns;
        this.directory = directory;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 11;
    }

    @Override
    public void tell(Telling telling) {
        LocalDate today = telling.today();
        join("S2026101", "程小舟", PersonKind.STUDENT, "401", today);
        join("T1988027", "罗怀谷", PersonKind.RETIRED, "402", today);
        join("W2026003", "叶向外", PersonKind.OUTSIDE, "403", today);
        join("J2026001", "许念安", PersonKind.HEIR, "402", today);
        for (String login : new String[] {"lin", "shen", "gu"}) {
            act("ren", login, (viewer, person) -> people.mark(viewer, person.id(), seen(person), true, false));
        }
        alsoHolds("song", Role.SERVICE_STAFF, "303", today);
        alsoHolds("bai", Role.SERVICE_STAFF, "303", today);
        alsoHolds("zhao", Role.TECHNOLOGY_MANAGER, "304", today);
        leave(today);
    }

    private void join(String number, String name, PersonKind kind, String unit, LocalDate today) {
        Viewer hr = cast.viewer("ren");
        ActingAs.call(hr, () -> people.join(hr, new Person.NewPerson(number, name, kind, unit(unit), false, today)));
    }

    private void alsoHolds(String login, Role role, String unit, LocalDate today) {
        act(
                "admin",
                login,
                (viewer, person) -> people.assign(viewer, person.id(), seen(person), role, unit(unit), today, null));
    }

    /** An officer goes to another university after a month; what is open with him goes to a colleague. */
    private void leave(LocalDate today) {
        DemoCast.Member member = DemoCast.LEAVER;
        UnitId unit = unit(member.unit());
        PersonId leaver = people.join(
                Actor.HOUSE, new Person.NewPerson("20198001", member.name(), PersonKind.STAFF, unit, false, today));
        signIns.grant(Actor.HOUSE, leaver, member.login(), DemoAccounts.PASSWORD);
        people.assign(Actor.HOUSE, leaver, member.role(), unit);
        PersonId successor = new PersonId(cast.viewer("wang").person());
        act(
                "ren",
                member.login(),
                (viewer, person) ->
                        people.arrangeDeparture(viewer, person.id(), seen(person), today.plusDays(30), successor));
    }

    private void act(String who, String whom, BiFunction<Viewer, Person, Person> deed) {
        Viewer viewer = cast.viewer(who);
        PersonId person = new PersonId(cast.viewer(whom).person());
        ActingAs.call(viewer, () -> deed.apply(viewer, people.get(viewer, person)));
    }

    private UnitId unit(String code) {
        Viewer anyone = cast.viewer("ren");
        return ActingAs.call(anyone, () -> directory.units(anyone, false)).stream()
                .filter(unit -> unit.code().equals(code))
                .map(unit -> new UnitId(unit.id()))
                .findFirst()
                .orElseThrow();
    }

    private static IfMatch seen(Person person) {
        return new IfMatch(person.version());
    }
}
