package org.dukou.document;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * A file became part of a matter, and whoever may see the matter may see the file.
 *
 * @param matter what it was attached to
 * @param role what it is there, such as {@code contract-scan}
 * @param hash SHA-256 of the content, in hexadecimal
 */
public record DocumentAttached(
        Matter matter, Actor by, Instant at, DocumentId document, String role, String name, String hash)
        implements Happening {
    @Override
    public String said() {
        return "document.said.attached";
    }
}
