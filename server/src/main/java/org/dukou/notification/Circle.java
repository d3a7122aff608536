package org.dukou.notification;

import java.util.List;
import java.util.UUID;
import org.dukou.approval.CalledIn;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import tools.jackson.databind.JsonNode;

/** Who is told. */
enum Circle {
    /** Those who belong to the matter by name; whoever did it knows already. */
    PARTIES,
    /** Those who were called in just now. */
    NEWCOMERS,
    /** Whoever is to look after somebody's desk, and need know no more of that person than this. */
    DELEGATE;

    /** As tokens of persons; in the place of somebody who has left stands who followed. */
    List<String> of(Happening happening, JsonNode facts) {
        return switch (this) {
            case PARTIES -> happening.matter().audience().persons();
            case NEWCOMERS ->
                happening instanceof CalledIn called
                        ? called.newcomers().stream()
                                .map(Audience::person)
                                .sorted()
                                .toList()
                        : List.of();
            case DELEGATE ->
                List.of(Audience.person(
                        UUID.fromString(facts.at("/delegate/value").asString())));
        };
    }

    /** What the message is about, for those who are told. */
    Matter about(Happening happening, List<String> told) {
        Matter matter = happening.matter();
        return switch (this) {
            case PARTIES, NEWCOMERS -> matter;
            case DELEGATE ->
                new Matter("delegation", matter.id(), null, matter.title(), Audience.of(told), "/people/me");
        };
    }
}
