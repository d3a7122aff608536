package org.dukou.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.deal.Table;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.search.Question.Chosen;
import org.dukou.support.DukouTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node of its own beside the house: killed at the worst moment it has lost nothing, and two nodes find the same. */
@DukouTest
class IndexerTest {

    private final Campus campus;
    private final Changes changes;
    private final Findables findables;
    private final JdbcClient jdbc;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    private Path place;

    private Table table;
    private Indexer node;

    IndexerTest(Campus campus, Changes changes, Findables findables, JdbcClient jdbc) {
        this.campus = campus;
        this.changes = changes;
        this.findables = findables;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aNodeJoins() throws IOException {
        table = new Table(campus);
        node = start(place.resolve("first"));
    }

    @AfterEach
    void itLeaves() {
        node.leave();
        jdbc.sql("delete from search_index where id = :id")
                .param("id", node.id())
                .update();
    }

    @Test
    void aNewNodeTakesUpAllThereIs() throws IOException {
        String result = table.accepted("早就有的成果" + mark);
        Indexer second = start(place.resolve("second"));
        try {
            assertThat(second.isBehind()).isTrue();
            second.catchUp();
            node.catchUp();
            assertThat(second.isBehind()).isFalse();
            assertThat(found(second)).contains(UUID.fromString(result)).isEqualTo(found(node));
        } finally {
            second.leave();
            jdbc.sql("delete from search_index where id = :id")
                    .param("id", second.id())
                    .update();
        }
    }

    @Test
    void killedBeforeItWroteItTakesUpWhatHappened() throws IOException {
        node.catchUp();
        String result = table.accepted("写入之前" + mark);
        comesBackAfterAKill();
        assertThat(found(node)).isEmpty();
        node.catchUp();
        assertThat(found(node)).containsExactly(UUID.fromString(result));
    }

    @Test
    void killedAfterItWroteItTakesItUpTwiceAndHasItOnce() throws IOException {
        node.catchUp();
        String result = table.accepted("写入之后" + mark);
        List<Entry.About> matters = changes.pending(node.id(), 1000).orElseThrow().stream()
                .map(Changes.Change::about)
                .distinct()
                .toList();
        node.index().write(matters, findables.about(matters));
        int size = node.index().size();
        comesBackAfterAKill();
        assertThat(found(node)).containsExactly(UUID.fromString(result));
        node.catchUp();
        assertThat(found(node)).containsExactly(UUID.fromString(result));
        assertThat(node.index().size()).isEqualTo(size);
        assertThat(changes.pending(node.id(), 10)).hasValue(List.of());
    }

    @Test
    void anIndexThatCannotBeReadIsMadeAnew() throws IOException {
        String result = table.accepted("索引坏了" + mark);
        node.catchUp();
        UUID before = node.id();
        node.leave();
        try (Stream<Path> files = Files.list(place.resolve("first/search"))) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        node = start(place.resolve("first"));
        assertThat(node.id()).isNotEqualTo(before);
        node.catchUp();
        assertThat(found(node)).containsExactly(UUID.fromString(result));
        jdbc.sql("delete from search_index where id = :id").param("id", before).update();
    }

    @Test
    void anIndexThatWasStruckOffBeginsAnew() throws IOException {
        String result = table.accepted("除名之后" + mark);
        node.catchUp();
        jdbc.sql("delete from search_index where id = :id")
                .param("id", node.id())
                .update();
        node.catchUp();
        assertThat(found(node)).containsExactly(UUID.fromString(result));
        assertThat(changes.isKnown(node.id())).isTrue();
    }

    /** Between the act and the index, whoever may not see it any more is not told of it as it was. */
    @Test
    void whatIsStillToBeTakenUpIsAskedForItsAudience() throws IOException {
        node.catchUp();
        UUID result = UUID.fromString(table.accepted("知悉范围变了" + mark));
        Campus.Someone stranger = campus.someone(Role.INVENTOR, campus.college());
        Entry.About about = new Entry.About("disclosure", result);
        assertThat(changes.hidden(node.id(), stranger.viewer())).contains(about);
        assertThat(changes.hidden(node.id(), table.officer.viewer())).doesNotContain(about);
    }

    /** What was in its folder at that moment is all that is left of it. */
    private void comesBackAfterAKill() throws IOException {
        Path left = place.resolve("left/search");
        Files.createDirectories(left);
        try (Stream<Path> files = Files.list(place.resolve("first/search"))) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.copy(file, left.resolve(file.getFileName()));
            }
        }
        UUID before = node.id();
        node.leave();
        node = start(place.resolve("left"));
        assertThat(node.id()).isEqualTo(before);
    }

    private Indexer start(Path data) throws IOException {
        Indexer started = new Indexer(changes, findables, data.toString());
        started.open();
        return started;
    }

    private List<UUID> found(Indexer node) throws IOException {
        return node.index()
                .find(new Question(mark, Set.of("office"), Chosen.NOTHING, null, 20), List.of())
                .ids();
    }
}
