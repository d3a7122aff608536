package org.dukou.notification;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dukou.approval.CalledIn;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Happening;

/** Who is told. */
enum Circle {
    /** Those who belong to the matter by name; whoever did it knows already. */
    PARTIES,
    /** Those who were called in just now. */
    NEWCOMERS;

    /** As tokens of persons; in the place of somebody who has left stands who followed. */
    Collection<String> of(Happening happening) {
        return switch (this) {
            case PARTIES -> happening.matter().audience().persons();
            case NEWCOMERS ->
                happening instanceof CalledIn called
                        ? called.newcomers().stream().map(Audience::person).collect(Collectors.toSet())
                        : List.<String>of();
        };
    }
}
