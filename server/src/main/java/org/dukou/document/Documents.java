package org.dukou.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The desk where files come in, are made part of a matter, and are given out again. */
@Service
@Transactional
public class Documents {

    private final DocumentRepository documents;
    private final Attachments attachments;
    private final FileStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentRepository documents,
            Attachments attachments,
            FileStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.attachments = attachments;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Invalid {@code document/empty} or {@code document/program} */
    @ByAnyone
    public DocumentEntry upload(Viewer viewer, @Nullable String name, InputStream content) {
        return take(viewer.actor(), name, content);
    }

    /** As {@link #upload}, for what a demonstration brings. */
    @BySystem
    public DocumentEntry take(Actor by, @Nullable String name, InputStream content) {
        String safe = FileName.safe(name);
        return keep(safe, content, (type, kept) -> Document.upload(safe, type, kept, by, clock.instant()));
    }

    /**
     * Keeps what somebody without an account handed in about a matter, as part of it and in the caller's transaction. Who
     * may see that matter may see it, and by itself nobody but the auditors.
     *
     * @param role what it is there, as words know it under {@code document.role.<role>}
     */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    public void handIn(Matter matter, List<Paper> papers, String role, Actor by, Instant now) {
        for (Paper paper : papers) {
            try (InputStream content = paper.open()) {
                DocumentEntry entry =
                        keep(paper.name(), content, (type, kept) -> Document.handIn(paper.name(), type, kept, by, now));
                attach(matter, entry.id(), role, by, now);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** All files of a matter, in the order they came: for a desk that makes an index of what it holds. */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FiledDocument> of(Matter matter) {
        return attachments.filed(matter);
    }

    /** How many remarks on the papers of a matter nobody has seen to. */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    public int openRemarks(Matter matter) {
        return attachments.openRemarks(matter);
    }

    /** Who may see a matter has changed without anything having happened to it, and with it who may see its files. */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Matter matter) {
        attachments.follow(List.of(matter));
    }

    /** Keeps what the house wrote for somebody; nobody else may fetch it. */
    @BySystem
    public DocumentEntry write(Actor forWhom, String name, InputStream content) {
        String safe = FileName.safe(name);
        return keep(safe, content, (type, kept) -> Document.write(safe, type, kept, forWhom, clock.instant()));
    }

    private DocumentEntry keep(
            String name, InputStream content, BiFunction<String, FileStore.Kept, Document> document) {
        FileStore.Kept kept = store.keep(content);
        if (kept.size() == 0) {
            throw new Invalid("document/empty", "file");
        }
        try {
            String type = FileType.of(store.place(kept.hash()), name);
            return documents.saveAndFlush(document.apply(type, kept)).entry();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Lets go of what the house wrote once its time is over. What somebody has made part of a matter since stays.
     *
     * @return whether it is gone
     */
    @BySystem
    public boolean discard(DocumentId id, Instant now) {
        Document document = documents.findById(id.value()).orElse(null);
        if (document == null || attachments.holds(id)) {
            return document == null;
        }
        document.discard(now);
        documents.delete(document);
        documents.flush();
        String hash = document.entry().hash();
        if (!documents.restsOn(hash)) {
            afterCommit(() -> store.drop(hash));
        }
        return true;
    }

    /** A file goes only when no row speaks of it any more, for good. */
    private static void afterCommit(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }

    /**
     * Makes files part of a matter, in the caller's transaction; what is part of it already stays so.
     *
     * @param by must have brought each file, so that nobody opens another's file by attaching it
     * @param role what they are there, as words know it under {@code document.role.<role>}
     * @throws Invalid {@code document/unknown} for a file that does not exist or that somebody else brought
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DocumentEntry> attach(Matter matter, List<DocumentId> ids, String role, Actor by, Instant now) {
        return ids.stream().map(id -> attach(matter, id, role, by, now)).toList();
    }

    private DocumentEntry attach(Matter matter, DocumentId id, String role, Actor by, Instant now) {
        Document document = documents
                .findById(id.value())
                .filter(found -> found.isBroughtBy(by) || attachments.has(matter, id))
                .orElseThrow(() -> new Invalid("document/unknown", "documents"));
        DocumentEntry entry = document.entry();
        if (attachments.add(id, matter, role, now.atZone(HouseClock.SHANGHAI).toOffsetDateTime())) {
            events.publishEvent(new DocumentAttached(matter, by, now, id, role, entry.name(), entry.hash()));
        }
        return entry;
    }

    /** @throws Missing when there is none, or none this viewer may see */
    @ByAnyone
    @Transactional(readOnly = true)
    public DocumentEntry get(Viewer viewer, UUID id) {
        return attachments.find(viewer, id).orElseThrow(Missing::new);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    List<Attachments.Row> of(Viewer viewer, String matterKind, UUID matterId, @Nullable String role) {
        return attachments.of(viewer, matterKind, matterId, role);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Resource contentOf(DocumentEntry entry) {
        return store.read(entry.hash());
    }

    /** Whoever may see a matter may see its files: no more and no fewer, at any time. */
    @BySystem
    @EventListener
    void on(Happening happening) {
        attachments.follow(happening.each());
    }
}
