package org.dukou.notification.choice;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.notification.post.Ways;
import org.dukou.people.Contacts;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where everybody says how they want to be told. */
@Service
@Transactional
public class Choices {

    private final ChoiceRepository choices;
    private final Directory directory;
    private final Contacts contacts;
    private final Ways ways;
    private final Clock clock;

    Choices(ChoiceRepository choices, Directory directory, Contacts contacts, Ways ways, Clock clock) {
        this.choices = choices;
        this.directory = directory;
        this.contacts = contacts;
        this.ways = ways;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    ChoiceView get(Viewer viewer) {
        Choice choice = of(viewer.person());
        return contacts.of(List.of(viewer.person())).stream()
                .findFirst()
                .map(contact -> ChoiceView.of(choice, contact, ways.offeredTo(contact), ways.mailIsOffered()))
                .orElseThrow();
    }

    @ByAnyone
    void choose(Viewer viewer, IfMatch seen, Choice.Wishes wishes) {
        Choice choice = choices.findById(viewer.person()).orElse(null);
        if (choice == null) {
            choice = Choice.standard(viewer.person());
        } else {
            choice.assertVersion(seen);
        }
        choice.choose(wishes, directory.matter(new PersonId(viewer.person())), viewer, clock.instant());
        choices.saveAndFlush(choice);
    }

    public Choice of(UUID person) {
        return choices.findById(person).orElseGet(() -> Choice.standard(person));
    }

    public Map<UUID, Choice> of(Collection<UUID> persons) {
        Map<UUID, Choice> all = new HashMap<>();
        persons.forEach(person -> all.put(person, Choice.standard(person)));
        choices.findAllById(persons).forEach(choice -> all.put(choice.reader(), choice));
        return all;
    }
}
