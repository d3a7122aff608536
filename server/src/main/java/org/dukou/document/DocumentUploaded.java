package org.dukou.document;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * Somebody brought a file in; until it is attached to a matter nobody else sees it.
 *
 * @param hash SHA-256 of the content, in hexadecimal
 */
public record DocumentUploaded(Matter matter, Actor by, Instant at, String name, long size, String hash)
        implements Happening {
    @Override
    public String said() {
        return "document.said.uploaded";
    }
}
