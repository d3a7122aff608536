package org.dukou.people.delegation;

import java.util.Set;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.dukou.people.PersonId;
import org.springframework.stereotype.Component;

/** While the demonstration is looked at, one college officer is away and a neighbour looks after her desk. */
@Component
class DemoDelegation implements Chapter {

    private final Delegations delegations;
    private final DemoCast cast;

    DemoDelegation(Delegations delegations, DemoCast cast) {
        this.delegations = delegations;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 12;
    }

    @Override
    public void tell(Telling telling) {
        Viewer away = cast.viewer("tang");
        PersonId neighbour = new PersonId(cast.viewer("he").person());
        ActingAs.run(
                away,
                () -> delegations.name(
                        away,
                        new Delegation.Wanted(
                                neighbour,
                                Set.of(Role.COLLEGE_OFFICER),
                                telling.lastDay().minusDays(3),
                                telling.lastDay().plusDays(14),
                                "赴外地参加技术转移大会")));
    }
}
