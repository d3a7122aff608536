package org.dukou.notification.post;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAdministrator;
import org.dukou.notification.choice.Channel;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator sees of the post: to whom and how, never what it says. */
@Service
@Transactional(readOnly = true)
class LetterList {

    private static final int MOST_LETTERS = 50;
    private static final int MOST_DAYS = 14;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final MailWay mail;
    private final LetterWriter writer;

    LetterList(JdbcClient jdbc, Directory directory, MailWay mail, LetterWriter writer) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.mail = mail;
        this.writer = writer;
    }

    @ByAdministrator
    PostView post(Viewer viewer) {
        List<Found> troubled =
                jdbc.sql("""
                        select id, person, channel, state, due_at, attempts, next_at, fault from letter
                        where state = 'IN_VAIN' or state = 'WAITING' and fault is not null
                        order by id desc limit :most
                        """).param("most", MOST_LETTERS).query(Found.class).list();
        Map<String, List<Directory.Entry>> names = directory.holders(troubled.stream()
                .map(letter -> Audience.person(letter.person))
                .distinct()
                .toList());
        return new PostView(
                new MailView(mail.isSetUp(), mail.from(), writer.knowsTheAddress(), mail.hasServer()),
                troubled.stream()
                        .map(letter -> letter.named(names.getOrDefault(Audience.person(letter.person), List.of())))
                        .toList(),
                checks());
    }

    private List<CheckView> checks() {
        return jdbc.sql("""
                        select day, at, unsent, in_vain, untold from reminder_check
                        where unsent + in_vain + untold > 0 order by day desc limit :days
                        """).param("days", MOST_DAYS).query(CheckView.class).list();
    }

    private record Found(
            UUID id,
            UUID person,
            Channel channel,
            String state,
            OffsetDateTime dueAt,
            int attempts,
            OffsetDateTime nextAt,
            @Nullable String fault) {

        LetterView named(List<Directory.Entry> reader) {
            boolean givenUp = state.equals("IN_VAIN");
            return new LetterView(
                    id,
                    reader.isEmpty() ? "" : reader.getFirst().name(),
                    channel,
                    dueAt,
                    attempts,
                    givenUp ? null : nextAt,
                    fault == null ? "" : fault);
        }
    }

    /** @param checks days on which something was found; of the others there is nothing to say */
    record PostView(MailView mail, List<LetterView> letters, List<CheckView> checks) {}

    /** What is set up, and so what is missing. */
    record MailView(boolean offered, String from, boolean hasAddress, boolean hasServer) {}

    /** @param nextAt when it is tried again; null when it was given up */
    record LetterView(
            UUID id,
            String reader,
            Channel channel,
            OffsetDateTime dueAt,
            int attempts,
            @Nullable OffsetDateTime nextAt,
            String fault) {}

    record CheckView(LocalDate day, OffsetDateTime at, long unsent, long inVain, long untold) {}
}
