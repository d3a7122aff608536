package org.dukou.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.access.Role;
import org.dukou.support.DukouTest;
import org.junit.jupiter.api.Test;

@DukouTest
class DemoAccountsTest {

    private final Campus campus;
    private final People people;
    private final SignIns signIns;
    private final DemoAccounts demo;

    DemoAccountsTest(Campus campus, People people, SignIns signIns, DemoAccounts demo) {
        this.campus = campus;
        this.people = people;
        this.signIns = signIns;
        this.demo = demo;
    }

    @Test
    void onlyTheCastOfTheDemonstrationIsListed() {
        UnitId college = campus.college();
        DemoCast.Member member = DemoCast.MEMBERS.getFirst();
        PersonId one = people.join(
                Actor.HOUSE,
                new Person.NewPerson(
                        "cast-" + college, member.name(), PersonKind.STAFF, college, false, LocalDate.of(2020, 1, 1)));
        signIns.grant(Actor.HOUSE, one, member.login(), DemoAccounts.PASSWORD);
        people.assign(Actor.HOUSE, one, member.role(), college);
        Campus.Someone byHand = campus.someone(Role.INVENTOR, college);

        assertThat(demo.list())
                .extracting(DemoAccounts.Account::login)
                .contains(member.login())
                .doesNotContain(byHand.login());
    }
}
