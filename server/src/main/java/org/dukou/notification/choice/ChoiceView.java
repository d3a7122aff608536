package org.dukou.notification.choice;

import java.util.Set;
import org.dukou.people.Contacts;
import org.jspecify.annotations.Nullable;

/**
 * @param offered ways by which this person can be reached today
 * @param mailIsOffered whether the house sends mail at all
 * @param email where mail goes; null while nobody has entered one
 */
record ChoiceView(
        long version,
        Choice.Wishes wishes,
        Set<Channel> offered,
        boolean mailIsOffered,
        @Nullable String email) {
    static ChoiceView of(Choice choice, Contacts.Contact contact, Set<Channel> offered, boolean mailIsOffered) {
        return new ChoiceView(choice.version(), choice.wishes(), offered, mailIsOffered, contact.email());
    }
}
