package org.dukou.people.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.Role;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.Viewers;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where one says who looks after one's roles while one is away. */
@Service
@Transactional
class Delegations {

    private static final Limit MOST_SHOWN = Limit.of(50);

    private final DelegationRepository delegations;
    private final Directory directory;
    private final Viewers viewers;
    private final Clock clock;

    Delegations(DelegationRepository delegations, Directory directory, Viewers viewers, Clock clock) {
        this.delegations = delegations;
        this.directory = directory;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** What this person has lent and looked after, the latest first, as far as the viewer may know. */
    @ByAnyone
    @Transactional(readOnly = true)
    List<DelegationView> of(Viewer viewer, PersonId person) {
        Map<UUID, String> names = new HashMap<>();
        return delegations
                .findByOfPersonOrToPersonOrderByFromOnDesc(person.value(), person.value(), MOST_SHOWN)
                .stream()
                .filter(delegation -> delegation.isSeenBy(viewer))
                .map(delegation -> view(delegation, viewer, names))
                .toList();
    }

    /** Names a delegate for oneself; nobody can do it for another. */
    @ByAnyone
    DelegationView name(Viewer viewer, Delegation.Wanted wanted) {
        PersonId me = new PersonId(viewer.person());
        Delegation delegation = delegations.saveAndFlush(Delegation.name(
                wanted,
                viewer,
                directory.matter(me),
                directory.person(wanted.delegate()),
                new Delegation.Standing(
                        roles(me),
                        roles(wanted.delegate()),
                        directory.maySignIn(wanted.delegate()),
                        LocalDate.now(clock)),
                clock.instant()));
        viewers.forget(wanted.delegate());
        return view(delegation, viewer, new HashMap<>());
    }

    /** Back early: by whoever was away, by the delegate, or by the administrator. */
    @ByAnyone
    DelegationView end(Viewer viewer, DelegationId id, IfMatch seen) {
        Delegation delegation = delegations.get(id, viewer, seen);
        String delegateName = directory.person(delegation.delegate()).name();
        delegation.end(
                LocalDate.now(clock), viewer, directory.matter(delegation.absent()), delegateName, clock.instant());
        viewers.forget(delegation.delegate());
        return view(delegations.saveAndFlush(delegation), viewer, new HashMap<>());
    }

    private Set<Role> roles(PersonId person) {
        return directory.rolesOf(person).stream().map(Directory.Held::role).collect(Collectors.toSet());
    }

    private DelegationView view(Delegation delegation, Viewer viewer, Map<UUID, String> names) {
        return delegation.view(
                viewer, name(delegation.absent(), names), name(delegation.delegate(), names), LocalDate.now(clock));
    }

    private String name(PersonId person, Map<UUID, String> names) {
        return names.computeIfAbsent(
                person.value(), _ -> directory.person(person).name());
    }
}
