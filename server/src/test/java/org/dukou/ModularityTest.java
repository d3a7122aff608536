package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dukou.support.Committed;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The desks stand in the order a case flows, and look up the river only. */
class ModularityTest {

    /** Engines first, then the desks; a new module finds its place here, in {@link DukouApplication} and in the menu. */
    private static final List<String> ORDER = List.of(
            "launch",
            "kernel",
            "people",
            "enterprise",
            "document",
            "exchange",
            "policy",
            "approval",
            "meeting",
            "notice",
            "seal",
            "contract",
            "registration",
            "income",
            "evidence",
            "search",
            "notification",
            "disclosure",
            "deal",
            "amendment",
            "reward",
            "portal",
            "backup",
            "cli");

    private static final Path TOUR = Path.of("../docs/tour.md");
    private static final Pattern DRAWN =
            Pattern.compile("(<!-- modules: [^>]*-->\n).*?(<!-- /modules -->)", Pattern.DOTALL);

    private final ApplicationModules modules = ApplicationModules.of(DukouApplication.class);

    @Test
    void noModuleReachesIntoAnother() {
        modules.verify();
    }

    @Test
    void everyModuleHasItsPlace() {
        assertThat(names()).isSubsetOf(ORDER);
    }

    @Test
    void dependenciesPointUpTheRiverOnly() {
        List<String> down = new ArrayList<>();
        for (ApplicationModule module : modules) {
            dependencies(module).stream()
                    .filter(other -> ORDER.indexOf(other) >= ORDER.indexOf(name(module)))
                    .forEach(other -> down.add(name(module) + " → " + other));
        }
        assertThat(down).isEmpty();
    }

    @Test
    void theListOfModulesIsInTheSameOrder() throws IOException {
        String said = Files.readString(Path.of("src/main/java/org/dukou/DukouApplication.java"));
        List<String> listed = Pattern.compile("<li>\\{@code ([a-z]+)}")
                .matcher(said)
                .results()
                .map(item -> item.group(1))
                .toList();
        assertThat(listed)
                .isEqualTo(
                        names().stream().filter(name -> !name.equals("launch")).toList());
    }

    @Test
    void theTourShowsTheModulesAsTheyAre() throws IOException {
        String tour = Files.readString(TOUR);
        assertThat(tour).as("the place of the graph").containsPattern(DRAWN);
        String now = DRAWN.matcher(tour).replaceFirst("$1" + Matcher.quoteReplacement(graph()) + "$2");
        Committed.assertFresh(TOUR, now);
    }

    private String graph() {
        StringBuilder graph = new StringBuilder("\n```mermaid\nflowchart TD\n");
        for (String name : names()) {
            ApplicationModule module = modules.getModuleByName(name).orElseThrow();
            graph.append("  %s[\"%s %s\"]%n".formatted(name, module.getDisplayName(), name));
        }
        for (String name : names()) {
            dependencies(modules.getModuleByName(name).orElseThrow()).stream()
                    .filter(other -> !other.equals("kernel"))
                    .forEach(other -> graph.append("  %s --> %s%n".formatted(name, other)));
        }
        return graph.append("```\n\n").toString();
    }

    private List<String> names() {
        return modules.stream()
                .map(ModularityTest::name)
                .sorted(Comparator.comparing(ORDER::indexOf))
                .toList();
    }

    private TreeSet<String> dependencies(ApplicationModule module) {
        TreeSet<String> names =
                new TreeSet<>(Comparator.<String>comparingInt(ORDER::indexOf).thenComparing(name -> name));
        module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModularityTest::name)
                .forEach(names::add);
        names.remove(name(module));
        return names;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
