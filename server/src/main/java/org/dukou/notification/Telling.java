package org.dukou.notification;

import java.util.Locale;
import org.dukou.evidence.Sentence;
import org.dukou.kernel.Words;
import org.dukou.people.UnitNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A message in the words of its reader. */
final class Telling {

    private Telling() {}

    /** One plain sentence. */
    static String sentence(String said, JsonNode facts, UnitNames units, Locale locale) {
        JsonNode what = facts.path("what");
        if (!what.isString()) {
            return Sentence.of(said, facts, units, locale);
        }
        // What is asked is itself a key of words.
        ObjectNode spoken = facts.deepCopy().asObject();
        spoken.put("what", Words.in(locale).say(what.asString()));
        String sentence = Sentence.of(said, spoken, units, locale);
        String due = facts.path("due").asString("");
        return due.isEmpty() ? sentence : sentence + Words.in(locale).say("notification.until", due);
    }
}
