package org.dukou.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dukou.kernel.Happening;
import org.junit.jupiter.api.Test;

class RulesTest {

    /** A rule for something that never happens tells nobody anything. */
    @Test
    void everyRuleIsAboutSomethingThatHappens() {
        String said = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dukou").stream()
                        .filter(type -> type.isAssignableTo(Happening.class) && !type.isInterface())
                        .map(RulesTest::source)
                        .collect(Collectors.joining());
        assertThat(Rules.all()).isNotEmpty().allMatch(rule -> isSaid(rule.said(), said));
    }

    /** In full, or with its last word put to it by the happening itself. */
    private static boolean isSaid(String key, String sources) {
        return sources.contains('"' + key + '"') || sources.contains('"' + key.replaceFirst("[^.]+$", "") + '"');
    }

    private static String source(JavaClass type) {
        try {
            return Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
