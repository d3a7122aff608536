package org.dukou.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.people.Contacts;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.Viewers;
import org.springframework.stereotype.Component;

/** The persons whom tokens mean today: who holds them, who follows a leaver, and who looks after the desk of one away. */
@Component
public class Readers {

    private final Directory directory;
    private final Contacts contacts;
    private final Viewers viewers;

    Readers(Directory directory, Contacts contacts, Viewers viewers) {
        this.directory = directory;
        this.contacts = contacts;
        this.viewers = viewers;
    }

    /** By token, asked for all of them at once. */
    public Map<String, Set<UUID>> of(Collection<String> tokens) {
        Map<String, Set<UUID>> readers = new HashMap<>();
        directory
                .holders(tokens)
                .forEach((token, holders) -> readers.put(
                        token,
                        holders.stream()
                                .map(Directory.Entry::id)
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
        Set<UUID> holders = readers.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<UUID, List<UUID>> standIns = contacts.standIns(holders);
        if (!standIns.isEmpty()) {
            readers.forEach((token, persons) -> persons.addAll(standingIn(token, persons, standIns)));
        }
        return readers;
    }

    /** Nobody looks after more than was lent. */
    private Set<UUID> standingIn(String token, Set<UUID> persons, Map<UUID, List<UUID>> standIns) {
        return persons.stream()
                .flatMap(person -> standIns.getOrDefault(person, List.of()).stream())
                .filter(standIn -> viewers.of(new PersonId(standIn))
                        .filter(viewer -> viewer.tokens().contains(token))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    public static Set<UUID> among(Map<String, Set<UUID>> readers, Collection<String> tokens, Collection<UUID> except) {
        Set<UUID> meant = tokens.stream()
                .map(token -> readers.getOrDefault(token, Set.of()))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        meant.removeAll(except);
        return meant;
    }
}
