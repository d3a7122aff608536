package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing is said that has no words, in both languages; no words wait for something nobody says. */
class WordsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path WEB = Path.of("../web/src");
    private static final Path PAGES = Path.of("src/main/resources/templates");

    private static final Words ZH = Words.in(Locale.SIMPLIFIED_CHINESE);
    private static final Words EN = Words.in(Locale.ENGLISH);
    private static final Map<Path, String> SOURCES = read(MAIN, ".java");
    private static final WordsWatch HOUSE_WORDS = new WordsWatch(said(ZH), said(EN), SOURCES, modules());

    /** Words and a class with every fault there is. */
    private static final WordsWatch CARELESS = new WordsWatch(
            Map.of(
                    "deal.stage.LOST", "丢失",
                    "careless.said.forgotten-long-ago", "早已忘记",
                    "problem.deal/too-late", "迟了 {0} 天",
                    "problem.deal/long-gone", "早已没有"),
            Map.of(
                    "deal.stage.EMPTY", "Empty",
                    "careless.said.forgotten-long-ago", "Forgotten long ago",
                    "problem.deal/too-late", "{0} days late, {1}",
                    "problem.deal/long-gone", "Long gone"),
            Map.of(Path.of("Careless.java"), """
                    throw new Refusal("deal/nobody-told");
                    throw new Invalid("unheard/of-module", "field");
                    throw new Refusal("deal/too-late", days);
                    return "deal.said.mumbled";
                    """),
            List.of("deal"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dukou");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(HOUSE_WORDS.saidInOneLanguageOnly()).isEmpty();
        assertThat(CARELESS.saidInOneLanguageOnly()).containsExactly("deal.stage.LOST", "deal.stage.EMPTY");
    }

    @Test
    void noModuleOverwritesTheWordsOfAnother() throws IOException {
        Map<String, String> firstSaid = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (String module : modules()) {
            for (String line : Files.readAllLines(words(module))) {
                String key = line.split("=", 2)[0].strip();
                if (line.contains("=") && !line.startsWith("#")) {
                    String before = firstSaid.putIfAbsent(key, module);
                    if (before != null) {
                        twice.add(key + " in " + before + " and " + module);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void bothLanguagesLeaveTheSamePlacesOpen() {
        assertThat(HOUSE_WORDS.differingPlaces()).isEmpty();
        assertThat(CARELESS.differingPlaces()).containsExactly("problem.deal/too-late: [0] and [0, 1]");
    }

    @Test
    void everyProblemHasItsWords() {
        assertThat(HOUSE_WORDS.problemsWithoutWords()).isEmpty();
        assertThat(CARELESS.problemsWithoutWords()).containsExactly("deal/nobody-told", "unheard/of-module");
    }

    @Test
    void noWordsWaitForAProblemThatNobodyHas() {
        assertThat(HOUSE_WORDS.wordsWithoutProblem()).isEmpty();
        assertThat(CARELESS.wordsWithoutProblem()).containsExactly("problem.deal/long-gone");
    }

    @Test
    void everyKeyThatIsNamedHasItsWords() {
        assertThat(HOUSE_WORDS.keysWithoutWords()).isEmpty();
        assertThat(CARELESS.keysWithoutWords()).containsExactly("deal.said.mumbled");
    }

    @Test
    void theTimelineIsNeverToldTheWrongFacts() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass happening : HOUSE) {
            if (!happening.isAssignableTo(Happening.class) || happening.isInterface()) {
                continue;
            }
            Class<?> type = happening.reflect();
            List<String> said = WordsWatch.LITERAL
                    .matcher(source(type))
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(literal -> literal.contains(".said."))
                    .toList();
            for (String key : said) {
                if (!key.endsWith(".")) {
                    checkPlaces(type, key, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void checkPlaces(Class<?> type, String key, List<String> wrong) {
        for (Words words : List.of(ZH, EN)) {
            for (MatchResult place :
                    WordsWatch.PLACE.matcher(words.pattern(key)).results().toList()) {
                Class<?> end = follow(type, place.group(1));
                if (end == null) {
                    wrong.add(key + " names {" + place.group(1) + "}, which " + type.getSimpleName() + " has not");
                } else if (place.group(2) != null && end.isEnum()) {
                    Arrays.stream(end.getEnumConstants())
                            .map(value -> place.group(2) + "." + value)
                            .filter(name -> !words.knows(name))
                            .forEach(name -> wrong.add(key + " needs the words of " + name));
                }
            }
        }
    }

    /** The type at the end of a path of components; null when a component does not exist. */
    private static @Nullable Class<?> follow(Class<?> start, String path) {
        Class<?> here = start;
        for (String step : path.split("\\.")) {
            if (!here.isRecord()) {
                return Object.class;
            }
            Class<?> next = Arrays.stream(here.getRecordComponents())
                    .filter(component -> component.getName().equals(step))
                    .<Class<?>>map(RecordComponent::getType)
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return null;
            }
            here = next;
        }
        return here;
    }

    private String source(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return SOURCES.get(MAIN.resolve(outermost.getName().replace('.', '/') + ".java"));
    }

    @Test
    void noSentenceWaitsForSomethingNobodySays() {
        String everything = Stream.of(SOURCES, read(WEB, ".ts"), read(WEB, ".tsx"), read(PAGES, ".html"))
                .flatMap(files -> files.values().stream())
                .collect(Collectors.joining("\n"));
        assertThat(HOUSE_WORDS.sentencesNobodySays(everything)).isEmpty();
        assertThat(CARELESS.sentencesNobodySays(everything)).containsExactly("careless.said.forgotten-long-ago");
    }

    /** A dictionary that names some values of an enum names all of them. */
    @Test
    void noDictionaryForgetsAValue() {
        Map<String, Set<String>> dictionaries = new TreeMap<>();
        ZH.keys().stream()
                .filter(key -> key.matches("[a-z.-]+\\.[A-Z][A-Z_0-9]*"))
                .forEach(key -> dictionaries
                        .computeIfAbsent(key.substring(0, key.lastIndexOf('.')), _ -> new TreeSet<>())
                        .add(key.substring(key.lastIndexOf('.') + 1)));
        List<String> forgotten = new ArrayList<>();
        dictionaries.forEach((dictionary, named) -> nearest(dictionary, named)
                .forEach(values -> values.stream()
                        .filter(value -> !named.contains(value))
                        .forEach(value -> forgotten.add(dictionary + "." + value))));
        assertThat(forgotten).isEmpty();
    }

    /** The enum of the same module whose values a dictionary names, if it plainly names one. */
    private Stream<Set<String>> nearest(String dictionary, Set<String> named) {
        String module = dictionary.split("\\.")[0];
        String last = dictionary.substring(dictionary.lastIndexOf('.') + 1).replace("-", "");
        return HOUSE.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.getPackageName().startsWith("org.dukou." + module)
                        || type.getPackageName().startsWith("org.dukou.kernel"))
                .filter(type -> type.getSimpleName().toLowerCase(Locale.ROOT).endsWith(last))
                .map(type -> Arrays.stream(type.reflect().getEnumConstants())
                        .map(value -> ((Enum<?>) value).name())
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .filter(values -> values.stream().filter(named::contains).count() * 2 >= values.size())
                .limit(1);
    }

    private static Map<String, String> said(Words words) {
        return words.keys().stream().collect(Collectors.toMap(key -> key, words::pattern));
    }

    private static List<String> modules() {
        try {
            return Arrays.stream(Files.readString(Path.of("src/main/resources/words/index"))
                            .split("\\s+"))
                    .filter(module -> !module.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path words(String module) {
        return Path.of("src/main/resources/words", module + ".properties");
    }

    private static Map<Path, String> read(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, String> read = new TreeMap<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                read.put(file, Files.readString(file));
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
