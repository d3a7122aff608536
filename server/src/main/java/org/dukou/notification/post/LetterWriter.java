package org.dukou.notification.post;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.notification.MessageList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes letters. Outside the house nobody knows who reads along: a matter that is not public goes by its number and the kind
 * of task alone; what was said of it, its title and its amounts are read behind the link, by whoever signs in and may.
 */
@Component
class LetterWriter {

    private final MessageList messages;
    private final String address;

    /** @param address under which people reach the house, such as {@code https://dukou.example.edu.cn} */
    LetterWriter(MessageList messages, @Value("${dukou.address:}") String address) {
        this.messages = messages;
        this.address = address.replaceAll("/+$", "");
    }

    /** Empty when there is nothing to say any more: it was read, it is done, or it is no longer for these eyes. */
    Optional<Letter> write(Viewer reader, List<UUID> about, Locale locale) {
        List<MessageList.Row> rows = messages.stillWorthTelling(reader, about, locale);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Words words = Words.in(locale);
        List<Letter.Line> lines = rows.stream().map(row -> line(row, words)).toList();
        return Optional.of(new Letter(
                words.say("notification.letter.greeting", reader.name()),
                subject(rows, lines, words),
                lines,
                words.say("notification.letter.foot", address + "/app/inbox/choice")));
    }

    private static String subject(List<MessageList.Row> rows, List<Letter.Line> lines, Words words) {
        if (rows.size() > 1) {
            return words.say("notification.letter.digest", rows.size());
        }
        Letter.Line only = lines.getFirst();
        return words.say(
                "notification.letter.subject", only.about() == null ? only.said() : only.said() + " " + only.about());
    }

    private Letter.Line line(MessageList.Row row, Words words) {
        String link = address + "/app/inbox/" + row.id();
        if (row.isPublic()) {
            String about = row.number() == null ? row.title() : row.number() + " " + row.title();
            return new Letter.Line(row.said(), about.isBlank() ? null : about, link);
        }
        return new Letter.Line(words.say("notification.topic." + row.topic()), row.number(), link);
    }

    boolean knowsTheAddress() {
        return !address.isBlank();
    }
}
