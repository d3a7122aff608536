package org.dukou.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAdministrator;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.search.Question.Chosen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where one asks for what one does not know the place of. The index is asked with the tokens of who asks; what it
 * names is read again at the desks with the same tokens, so that nothing is shown that may not be seen at this moment.
 */
@Service
@Transactional(readOnly = true)
class Search {

    /** Looked through to find a few of each kind. */
    private static final int LOOKED_THROUGH = 60;

    private static final int OF_EACH_KIND = 4;
    private static final int SUGGESTED = 12;

    private final Indexer indexer;
    private final Findables findables;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Search(Indexer indexer, Findables findables, Changes changes, ApplicationEventPublisher events, Clock clock) {
        this.indexer = indexer;
        this.findables = findables;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    @ByAnyone
    Found find(Viewer viewer, String typed, Chosen chosen, @Nullable String after, int size) {
        Question question = new Question(typed, viewer.tokens(), chosen, after, size);
        Index.Answer answer = asked(index -> index.find(question, changes.hidden(indexer.id(), viewer)));
        return new Found(
                hits(viewer, question, answer.ids()),
                answer.next(),
                answer.total(),
                Found.Facets.of(answer.counts()),
                answer.loose(),
                !indexer.isBehind());
    }

    /** While one types: a few of each kind, the kind that fits best first. */
    @ByAnyone
    List<Hit> suggest(Viewer viewer, String typed) {
        Question question = new Question(typed, viewer.tokens(), Chosen.NOTHING, null, LOOKED_THROUGH);
        List<UUID> ids = asked(index -> index.best(question, changes.hidden(indexer.id(), viewer)));
        Map<String, List<Hit>> kinds = new LinkedHashMap<>();
        hits(viewer, question, ids)
                .forEach(hit -> kinds.computeIfAbsent(hit.kind(), _ -> new ArrayList<>())
                        .add(hit));
        return kinds.values().stream()
                .flatMap(hits -> hits.stream().limit(OF_EACH_KIND))
                .limit(SUGGESTED)
                .toList();
    }

    /** Every index begins anew, this one and those of other nodes. */
    @ByAdministrator
    @Transactional
    public void rebuild(Viewer viewer, String reason) {
        changes.strikeOffAll();
        events.publishEvent(IndexStruckOff.by(viewer.actor(), clock.instant(), reason));
    }

    private List<Hit> hits(Viewer viewer, Question question, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Marking marking = new Marking(question.words());
        Map<UUID, Entry> seen = findables.seen(viewer, ids).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity(), (one, _) -> one));
        return ids.stream()
                .map(seen::get)
                .filter(Objects::nonNull)
                .map(marking::hit)
                .toList();
    }

    private <T> T asked(Asking<T> asking) {
        try {
            return asking.of(indexer.index());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Asking<T> {
        T of(Index index) throws IOException;
    }
}
