package org.dukou.notice.objection;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.notice.Notice;
import org.dukou.people.Directory;
import org.springframework.stereotype.Component;

/** Who judges objections to a notice: officers without a stake in the matter, and its publisher only when there is no other. */
@Component
public class Judges {

    private static final List<String> ROLES =
            List.of(Role.TRANSFER_OFFICER.everywhere(), Role.INSTITUTE_DIRECTOR.everywhere());

    private final Directory directory;

    Judges(Directory directory) {
        this.directory = directory;
    }

    List<UUID> of(Notice notice) {
        List<UUID> able = directory.holders(ROLES).values().stream()
                .flatMap(List::stream)
                .map(Directory.Entry::id)
                .distinct()
                .filter(person -> !notice.parties().contains(person))
                .toList();
        List<UUID> others = able.stream()
                .filter(person -> !person.equals(notice.publishedBy()))
                .toList();
        return others.isEmpty() ? able : others;
    }

    public boolean includes(Notice notice, Viewer viewer) {
        return of(notice).contains(viewer.person());
    }
}
