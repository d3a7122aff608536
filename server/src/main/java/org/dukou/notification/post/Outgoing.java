package org.dukou.notification.post;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dukou.notification.Message;
import org.dukou.notification.Messages;
import org.dukou.notification.Readers;
import org.dukou.notification.choice.Channel;
import org.dukou.notification.choice.Choice;
import org.dukou.notification.choice.Choices;
import org.dukou.people.Contacts;
import org.dukou.people.Contacts.Contact;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends messages on their way out of the house, to whoever can be reached and wants it, for when they want it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outgoing {

    private final NamedParameterJdbcTemplate batch;
    private final Readers readers;
    private final Contacts contacts;
    private final Choices choices;
    private final Ways ways;
    private final Clock clock;

    Outgoing(
            NamedParameterJdbcTemplate batch,
            Readers readers,
            Contacts contacts,
            Choices choices,
            Ways ways,
            Clock clock) {
        this.batch = batch;
        this.readers = readers;
        this.contacts = contacts;
        this.choices = choices;
        this.ways = ways;
        this.clock = clock;
    }

    public void send(Map<UUID, Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        Map<String, Set<UUID>> holders = readers.of(messages.values().stream()
                .flatMap(message -> message.told().stream())
                .distinct()
                .toList());
        Map<UUID, Reach> reachable = reachable(holders);
        if (reachable.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<SqlParameterSource> due = new ArrayList<>();
        messages.forEach((id, message) -> Readers.among(holders, message.told(), message.notFor()).stream()
                .map(reachable::get)
                .filter(java.util.Objects::nonNull)
                .forEach(reach -> due.addAll(reach.dispatches(id, message.urgent(), now))));
        batch.batchUpdate("""
                insert into dispatch (message, person, channel, due_at) values (:message, :person, :channel, :due)
                on conflict do nothing
                """, due.toArray(SqlParameterSource[]::new));
    }

    private Map<UUID, Reach> reachable(Map<String, Set<UUID>> holders) {
        Set<UUID> persons = holders.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<UUID, Set<Channel>> offered =
                contacts.of(persons).stream().collect(Collectors.toMap(Contact::id, ways::offeredTo));
        offered.values().removeIf(Set::isEmpty);
        return choices.of(offered.keySet()).values().stream()
                .map(choice -> new Reach(choice.reader(), offered.getOrDefault(choice.reader(), Set.of()), choice))
                .collect(Collectors.toMap(Reach::person, Function.identity()));
    }

    /** How somebody can be reached and wants to be. */
    private record Reach(UUID person, Set<Channel> offered, Choice choice) {

        List<SqlParameterSource> dispatches(UUID message, boolean urgent, Instant now) {
            List<SqlParameterSource> dispatches = new ArrayList<>();
            for (Channel channel : offered) {
                Instant due = choice.dueAt(channel, urgent, now);
                if (due != null) {
                    dispatches.add(new MapSqlParameterSource()
                            .addValue("message", message)
                            .addValue("person", person)
                            .addValue("channel", channel.name())
                            .addValue("due", Messages.time(due)));
                }
            }
            return dispatches;
        }
    }
}
