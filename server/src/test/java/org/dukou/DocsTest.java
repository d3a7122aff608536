package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written about the house is complete where a machine can tell. */
class DocsTest {

    private static final Pattern ARTIFACT =
            Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>", Pattern.DOTALL);

    @Test
    void everyDependencyHasItsLineOfReason() throws IOException {
        String reasons = Files.readString(Path.of("../docs/dependencies.md"));
        TreeSet<String> wanted = new TreeSet<>();
        String pom = Files.readString(Path.of("pom.xml"))
                .replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "");
        ARTIFACT.matcher(pom).results().map(found -> found.group(1)).forEach(wanted::add);
        Path web = Path.of("../web/package.json");
        if (Files.exists(web)) {
            JsonNode manifest = JsonMapper.shared().readTree(Files.readString(web));
            for (String part : List.of("dependencies", "devDependencies")) {
                wanted.addAll(manifest.path(part).propertyNames());
            }
        }
        assertThat(wanted.stream().filter(name -> !isNamed(reasons, name))).isEmpty();
    }

    /** By its own name, or as one of a family such as {@code @types/*}. */
    private static boolean isNamed(String reasons, String name) {
        String family = name.startsWith("@") ? name.substring(0, name.indexOf('/')) + "/*" : name;
        return reasons.contains(name) || reasons.contains(family);
    }

    @Test
    void everyModuleIsInTheGlossaryOrTheTour() throws IOException {
        String tour = Files.readString(Path.of("../docs/tour.md"));
        try (var modules = Files.list(Path.of("src/main/java/org/dukou"))) {
            assertThat(modules.filter(Files::isDirectory)
                            .map(module -> module.getFileName().toString())
                            .filter(module -> !tour.contains(module)))
                    .isEmpty();
        }
    }
}
