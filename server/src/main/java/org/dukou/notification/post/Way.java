package org.dukou.notification.post;

import java.util.Locale;
import java.util.UUID;
import org.dukou.notification.choice.Channel;
import org.dukou.people.Contacts.Contact;

/** A way out of the house, as its administrator has set it up. */
public interface Way {

    Channel channel();

    /** Whether this person can be reached by it today. */
    boolean isOfferedTo(Contact reader);

    /**
     * Hands the letter over to whoever carries it on.
     *
     * @param id stays the same however often it is tried, so that a carrier can tell
     * @throws UndeliveredException when it was not taken
     */
    void send(UUID id, Contact reader, Letter letter, Locale locale);

    /** It was not taken; the reason is for the administrator. */
    final class UndeliveredException extends RuntimeException {
        UndeliveredException(String why, Throwable cause) {
            super(why, cause);
        }

        UndeliveredException(String why) {
            super(why);
        }
    }
}
