package org.dukou.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.access.BySystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Keeps the index of this node up with what happens in the house. */
@Component
class Indexer {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final int AT_ONCE = 1000;

    private final Changes changes;
    private final Findables findables;
    private final Path place;
    private volatile Index index;
    private volatile UUID id;
    private volatile boolean behind;
    private boolean left;

    @SuppressWarnings("NullAway.Init")
    Indexer(Changes changes, Findables findables, @Value("${dukou.data:data}") String data) {
        this.changes = changes;
        this.findables = findables;
        this.place = Path.of(data, "search").toAbsolutePath();
    }

    /** An index that is missing, broken, of another version or unknown to this database is made anew. */
    @PostConstruct
    synchronized void open() throws IOException {
        index = opened();
        Optional<UUID> known = index.id().filter(changes::isKnown);
        id = known.isPresent() ? known.get() : begunAnew();
    }

    private Index opened() throws IOException {
        try {
            return new Index(place);
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("the index cannot be read and is made anew: {}", broken.getMessage());
            FileSystemUtils.deleteRecursively(place);
            return new Index(place);
        }
    }

    private UUID begunAnew() throws IOException {
        UUID fresh = UUID.randomUUID();
        index.beginAnew(fresh);
        changes.register(fresh);
        behind = true;
        LOG.info("the index is made anew");
        return fresh;
    }

    /** A step at a time, so that the other regular work of the house has its turn while much is waiting. */
    @BySystem
    @Scheduled(fixedDelayString = "${dukou.index-every:PT0.2S}", initialDelayString = "${dukou.index-every:PT0.2S}")
    void look() {
        try {
            step();
        } catch (IOException | RuntimeException failed) {
            LOG.warn("the index fell behind", failed);
        }
    }

    /** Takes up all that has happened until now. */
    void catchUp() throws IOException {
        boolean more = true;
        while (more) {
            more = step();
        }
    }

    /** @return whether more may be waiting */
    private synchronized boolean step() throws IOException {
        if (left) {
            return false;
        }
        List<Changes.Change> pending = changes.pending(id, AT_ONCE).orElse(null);
        if (pending == null) {
            id = begunAnew();
            return true;
        }
        if (!pending.isEmpty()) {
            takeUp(pending);
        }
        behind = pending.size() == AT_ONCE;
        return !pending.isEmpty();
    }

    private void takeUp(List<Changes.Change> pending) throws IOException {
        List<Entry.About> matters =
                pending.stream().map(Changes.Change::about).distinct().toList();
        index.write(matters, findables.about(matters));
        changes.strikeOut(id, pending);
    }

    @BySystem
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void callTheRoll() {
        changes.sayHere(id);
        changes.strikeOffAbsent();
    }

    Index index() {
        return index;
    }

    UUID id() {
        return id;
    }

    /** More is waiting than what has just happened, as while the index is made anew: an answer may lack something. */
    boolean isBehind() {
        return behind;
    }

    @PreDestroy
    synchronized void leave() {
        left = true;
        try {
            index.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
