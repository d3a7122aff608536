package org.dukou.notification.post;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.ByAdministrator;
import org.dukou.notification.robot.Outward;
import org.dukou.people.Contacts;
import org.dukou.people.Contacts.Contact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where the administrator sees to it that letters go out. */
@Service
@Transactional
class PostOffice {

    private final Mailbag bag;
    private final MailWay mail;
    private final Contacts contacts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostOffice(Mailbag bag, MailWay mail, Contacts contacts, ApplicationEventPublisher events, Clock clock) {
        this.bag = bag;
        this.mail = mail;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everything that was given up goes out once more.
     *
     * @throws Refusal {@code notification/nothing-given-up}
     */
    @ByAdministrator
    void tryAgain(Viewer viewer) {
        int letters = bag.tryAgain();
        if (letters == 0) {
            throw new Refusal("notification/nothing-given-up");
        }
        events.publishEvent(new LettersTriedAgain(Outward.MATTER, viewer.actor(), clock.instant(), letters));
    }

    /**
     * Sends the administrator a letter that says nothing, now.
     *
     * @throws Refusal {@code notification/mail-not-set-up}, {@code notification/no-email} or {@code
     *     notification/mail-not-taken} with what the server said
     */
    @ByAdministrator
    @Transactional(readOnly = true)
    void tryMail(Viewer viewer, Locale locale) {
        if (!mail.isSetUp()) {
            throw new Refusal("notification/mail-not-set-up");
        }
        Contact reader = contacts.of(List.of(viewer.person())).getFirst();
        if (!mail.isOfferedTo(reader)) {
            throw new Refusal("notification/no-email");
        }
        Words words = Words.in(locale);
        String sentence = words.say("notification.letter.trial", viewer.name());
        try {
            mail.send(
                    UUID.randomUUID(),
                    reader,
                    new Letter(
                            words.say("notification.letter.greeting", viewer.name()),
                            words.say("notification.letter.subject", sentence),
                            List.of(),
                            sentence),
                    locale);
        } catch (Way.UndeliveredException refused) {
            throw new Refusal("notification/mail-not-taken", String.valueOf(refused.getMessage()));
        }
    }
}
