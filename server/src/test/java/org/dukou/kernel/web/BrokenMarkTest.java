package org.dukou.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A mark on a record has words of the house before it is used. */
class BrokenMarkTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern MARK = Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");

    @Test
    void everyMarkThatIsUsedHasWords() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                used.addAll(marksOf(file));
            }
        }
        assertThat(used).contains("NotNull", "Size");
        assertThat(marksOf(MAIN.resolve("org/dukou/kernel/web/BrokenMark.java")))
                .containsAll(used);
    }

    private static Set<String> marksOf(Path file) throws IOException {
        return MARK.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
