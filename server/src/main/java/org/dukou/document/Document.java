package org.dukou.document;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was brought in; it never changes. By itself only who brought it may see it; what somebody without an account
 * handed in, the auditors.
 */
@Entity
class Document extends Aggregate {

    private String name;
    private String type;
    private long size;
    private String hash;
    private @Nullable UUID uploadedBy;
    private String uploader;
    private Instant uploadedAt;
    private boolean handedIn;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    private Document(UUID id, String name, String type, FileStore.Kept kept, Actor by, Instant now) {
        super(id);
        this.name = name;
        this.type = type;
        this.size = kept.size();
        this.hash = kept.hash();
        this.uploadedBy = by.person();
        this.uploader = by.name();
        this.uploadedAt = now;
    }

    static Document upload(String name, String type, FileStore.Kept kept, Actor by, Instant now) {
        Document document = new Document(Ids.timeOrdered(now), name, type, kept, by, now);
        document.announce(new DocumentUploaded(document.matter(), by, now, name, kept.size(), kept.hash()));
        return document;
    }

    /** A file that the house wrote for somebody, who alone may see it. */
    static Document write(String name, String type, FileStore.Kept kept, Actor forWhom, Instant now) {
        Document document = new Document(Ids.timeOrdered(now), name, type, kept, forWhom, now);
        document.announce(new DocumentWritten(document.matter(), forWhom, now, name, kept.size(), kept.hash()));
        return document;
    }

    /** A file from somebody outside, who has no way to see it again. */
    static Document handIn(String name, String type, FileStore.Kept kept, Actor by, Instant now) {
        Document document = new Document(Ids.timeOrdered(now), name, type, kept, by, now);
        document.handedIn = true;
        document.announce(new DocumentUploaded(document.matter(), by, now, name, kept.size(), kept.hash()));
        return document;
    }

    void discard(Instant now) {
        announce(new DocumentDiscarded(matter(), Actor.HOUSE, now, name, hash));
    }

    boolean isBroughtBy(Actor actor) {
        return actor.person() == null || actor.person().equals(uploadedBy);
    }

    DocumentEntry entry() {
        return new DocumentEntry(new DocumentId(uuid()), name, size, hash, type);
    }

    @Override
    public Matter matter() {
        return new Matter("document", uuid(), null, name, audience(), "/documents/" + uuid());
    }

    @Override
    protected Audience audience() {
        if (handedIn) {
            return Audience.of(Audience.AUDIT);
        }
        return uploadedBy == null ? Audience.of(Audience.OFFICE) : Audience.of(Audience.person(uploadedBy));
    }
}
