package org.dukou.document;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * The house wrote a file for somebody: a list they took out, for one.
 *
 * @param hash SHA-256 of the content, in hexadecimal
 */
public record DocumentWritten(Matter matter, Actor by, Instant at, String name, long size, String hash)
        implements Happening {
    @Override
    public String said() {
        return "document.said.written";
    }
}
