package org.dukou.document;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * The time of a file that the house wrote is over; it is gone.
 *
 * @param hash SHA-256 of the content, in hexadecimal
 */
public record DocumentDiscarded(Matter matter, Actor by, Instant at, String name, String hash) implements Happening {
    @Override
    public String said() {
        return "document.said.discarded";
    }
}
