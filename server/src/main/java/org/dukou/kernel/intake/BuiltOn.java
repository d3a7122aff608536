package org.dukou.kernel.intake;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Asked before things that came in by an import are taken back: whoever keeps something about them says so. */
public interface BuiltOn {

    /** One of these matters that somebody has gone on from; empty when there is none. */
    Optional<UUID> anyOf(String kind, Collection<UUID> matters);
}
