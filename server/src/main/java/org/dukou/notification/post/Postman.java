package org.dukou.notification.post;

import java.util.List;
import java.util.Optional;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.BySystem;
import org.dukou.notification.choice.Choice;
import org.dukou.notification.choice.Choices;
import org.dukou.people.Contacts;
import org.dukou.people.Contacts.Contact;
import org.dukou.people.PersonId;
import org.dukou.people.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round with the letters: writes each with the eyes of its reader at this moment, and hands it over. */
@Component
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Mailbag bag;
    private final LetterWriter writer;
    private final Ways ways;
    private final Viewers viewers;
    private final Contacts contacts;
    private final Choices choices;

    Postman(Mailbag bag, LetterWriter writer, Ways ways, Viewers viewers, Contacts contacts, Choices choices) {
        this.bag = bag;
        this.writer = writer;
        this.ways = ways;
        this.viewers = viewers;
        this.contacts = contacts;
        this.choices = choices;
    }

    @BySystem
    @Scheduled(fixedDelayString = "${dukou.letters-every:PT10S}", initialDelayString = "${dukou.letters-every:PT10S}")
    public void goRound() {
        bag.seal();
        for (Optional<Mailbag.Envelope> next = bag.take(); next.isPresent(); next = bag.take()) {
            deliver(next.get());
        }
    }

    private void deliver(Mailbag.Envelope envelope) {
        try {
            Optional<Viewer> reader = viewers.of(new PersonId(envelope.person()));
            Optional<Contact> contact =
                    contacts.of(List.of(envelope.person())).stream().findFirst();
            Choice choice = choices.of(envelope.person());
            Optional<Letter> letter =
                    reader.flatMap(viewer -> writer.write(viewer, bag.messagesIn(envelope.id()), choice.locale()));
            if (letter.isEmpty() || contact.isEmpty()) {
                bag.nothingToSay(envelope.id());
                return;
            }
            Way way = ways.of(envelope.channel());
            if (!way.isOfferedTo(contact.get())) {
                throw new Way.UndeliveredException("no longer set up for this person");
            }
            way.send(envelope.id(), contact.get(), letter.get(), choice.locale());
            bag.sent(envelope.id());
        } catch (RuntimeException undelivered) {
            LOG.warn(
                    "letter {} was not delivered: {}",
                    envelope.id(),
                    undelivered.getClass().getSimpleName());
            bag.failed(envelope, why(undelivered));
        }
    }

    private static String why(RuntimeException undelivered) {
        String said = undelivered.getMessage();
        return said == null ? undelivered.getClass().getSimpleName() : said;
    }
}
