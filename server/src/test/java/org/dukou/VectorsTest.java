package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row of {@code docs/vectors.md} is proved by a test that carries its number, in the classes it names. */
class VectorsTest {

    /** What issue 1 asks for; later vectors are added to the table, none is ever taken out. */
    private static final List<String> ASKED =
            List.of("E1 E2 E3 E4 E5 E7 E8 E9 E10 E19 E20 V1 V2 V3 V4 V8 V9 V10 V11 V12 V15 V17 V21 V22 V23".split(" "));

    private static final Pattern ROW = Pattern.compile("^\\| ([EV]\\d+) \\|.*\\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("void ((?:vectors?|examples?)[EV]\\d\\w*)\\(");
    private static final Pattern NUMBER = Pattern.compile("[EV]\\d+");

    @Test
    void everyVectorHasATestThatCarriesItsNumber() throws IOException {
        Map<String, TreeSet<String>> carried = numbersByClass();
        List<String> without = new ArrayList<>();
        rows().forEach((number, classes) -> {
            // V2 is the first four examples, exact to the fen.
            List<String> wanted = number.equals("V2") ? List.of("E1", "E2", "E3", "E4") : List.of(number);
            Arrays.stream(classes.split(", "))
                    .map(name -> name.replace("`", ""))
                    .filter(name -> !carried.getOrDefault(name, new TreeSet<>()).containsAll(wanted))
                    .forEach(name -> without.add(number + " in " + name));
        });
        assertThat(without).isEmpty();
        assertThat(rows().keySet()).containsAll(ASKED);
    }

    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(Files.readString(Path.of("../docs/vectors.md")))
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    private static Map<String, TreeSet<String>> numbersByClass() throws IOException {
        Map<String, TreeSet<String>> carried = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.filter(file -> file.toString().endsWith("Test.java")).forEach(file -> {
                TreeSet<String> numbers = carried.computeIfAbsent(
                        file.getFileName().toString().replace(".java", ""), _ -> new TreeSet<>());
                TEST.matcher(read(file))
                        .results()
                        .flatMap(test -> NUMBER.matcher(test.group(1)).results())
                        .forEach(number -> numbers.add(number.group()));
            });
        }
        return carried;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
