package org.dukou;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what a house says in two languages with what its sources name.
 *
 * @param zh words by key
 * @param sources text of every class by its file
 * @param modules whose names begin keys and slugs
 */
record WordsWatch(Map<String, String> zh, Map<String, String> en, Map<Path, String> sources, List<String> modules) {

    static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z.]+)(?:\\|([a-z.-]+))?}");

    private static final Path PAGES = Path.of("src/main/resources/templates");
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z-]*/[a-z][a-z0-9-]*");
    private static final Pattern KEY = Pattern.compile("([a-z]+)(\\.[a-zA-Z][a-zA-Z0-9-]*)+\\.?");
    private static final Pattern THROWN = Pattern.compile("new (?:Refusal|Invalid)\\(\\s*\"([^\"]+)\"");
    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)[^}]*}");

    /** Media types and the like look like slugs and are none. */
    private static final Set<String> NO_SLUGS =
            Set.of("application", "text", "image", "multipart", "words", "policies", "templates", "static", "db");

    /** Keys of one language that the other does not know, or says nothing for. */
    List<String> saidInOneLanguageOnly() {
        return Stream.concat(missing(zh, en), missing(en, zh)).toList();
    }

    private static Stream<String> missing(Map<String, String> here, Map<String, String> there) {
        return here.keySet().stream()
                .filter(key -> there.getOrDefault(key, "").isBlank())
                .sorted();
    }

    /** Keys whose phrases leave other places open in one language than in the other. */
    List<String> differingPlaces() {
        return zh.keySet().stream()
                .filter(en::containsKey)
                .filter(key -> !places(zh.get(key)).equals(places(en.get(key))))
                .filter(key -> !key.contains(".statement."))
                .map(key -> key + ": " + places(zh.get(key)) + " and " + places(en.get(key)))
                .sorted()
                .toList();
    }

    private static Set<String> places(String phrase) {
        return Stream.concat(
                        NUMBERED.matcher(phrase).results(),
                        PLACE.matcher(phrase).results())
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Slugs without {@code problem.<slug>}. */
    List<String> problemsWithoutWords() {
        return slugs().filter(slug -> !hasWords(slug)).toList();
    }

    /** A slug that ends with a hyphen is completed by a value, such as {@code notice/too-short-} by a kind of notice. */
    private boolean hasWords(String slug) {
        String key = "problem." + slug;
        return slug.endsWith("-") ? zh.keySet().stream().anyMatch(known -> known.startsWith(key)) : zh.containsKey(key);
    }

    /** Words of problems that nobody has. */
    List<String> wordsWithoutProblem() {
        Set<String> slugs = slugs().collect(Collectors.toSet());
        return zh.keySet().stream()
                .filter(key -> key.startsWith("problem.") && key.contains("/"))
                .filter(key -> !slugs.contains(key.substring("problem.".length())))
                .filter(key ->
                        slugs.stream().noneMatch(slug -> slug.endsWith("-") && key.startsWith("problem." + slug)))
                .sorted()
                .toList();
    }

    private Stream<String> slugs() {
        Set<String> areas = zh.keySet().stream()
                .filter(key -> key.startsWith("problem.") && key.contains("/"))
                .map(key -> key.substring("problem.".length(), key.indexOf('/')))
                .collect(Collectors.toSet());
        areas.addAll(modules);
        Stream<String> thrown = sources.values().stream()
                .flatMap(source -> THROWN.matcher(source).results())
                .map(found -> found.group(1));
        Stream<String> alike = literals()
                .filter(literal -> SLUG.matcher(literal).matches())
                .filter(literal -> areas.contains(literal.substring(0, literal.indexOf('/'))));
        return Stream.concat(thrown, alike)
                .filter(slug -> !NO_SLUGS.contains(slug.split("/")[0]))
                .filter(slug -> !Files.exists(PAGES.resolve(slug + ".html")))
                .distinct()
                .sorted();
    }

    private Stream<String> literals() {
        return sources.values().stream()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(literal -> literal.group(1))
                .distinct();
    }

    /** Keys that a class names and nobody has words for. */
    List<String> keysWithoutWords() {
        Set<String> first =
                zh.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toCollection(TreeSet::new));
        first.addAll(modules);
        return literals()
                .filter(literal -> KEY.matcher(literal).matches())
                .filter(literal -> first.contains(literal.split("\\.")[0]))
                .filter(literal -> !isKnown(literal))
                .filter(literal -> !isPropertyOfTheHouse(literal))
                .sorted()
                .toList();
    }

    /** A key that ends with a dot is completed by a value, such as {@code disclosure.stage.} by a stage. */
    private boolean isKnown(String key) {
        return key.endsWith(".") ? zh.keySet().stream().anyMatch(known -> known.startsWith(key)) : zh.containsKey(key);
    }

    /** Settings such as {@code policy.pack} are named like keys and said to nobody. */
    private boolean isPropertyOfTheHouse(String literal) {
        return sources.values().stream()
                .anyMatch(source -> Pattern.compile("String (\\w+) = \"" + Pattern.quote(literal) + "\"")
                                .matcher(source)
                                .results()
                                .anyMatch(constant ->
                                        source.matches("(?s).*house\\.\\w+\\(" + constant.group(1) + "\\b.*"))
                        || source.contains("${" + literal));
    }

    /**
     * Sentences of the timeline and of the worklist that wait for something nobody says.
     *
     * @param everything all that may name a key
     */
    List<String> sentencesNobodySays(String everything) {
        return zh.keySet().stream()
                .filter(key -> key.contains(".said.") || key.contains(".waiting."))
                .filter(key -> !everything.contains("\"" + key + "\""))
                .filter(key -> !everything.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\""))
                .sorted()
                .toList();
    }
}
