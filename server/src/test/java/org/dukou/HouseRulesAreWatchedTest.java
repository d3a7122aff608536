package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the house is tried out on classes that break it. */
class HouseRulesAreWatchedTest {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("planted.rules");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhoBreaksIt() {
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> assertThat(found(rule.getValue())).isNotEmpty()));
    }

    @Test
    void theClockIsMissedInEveryWayOfAskingTheMachine() {
        List<String> found = found(HouseRulesTest.timeComesFromTheOneClock);
        Stream.of("Moment", "Day", "OwnClock", "OwnSource", "Millis", "OldDate")
                .forEach(hasty -> assertThat(found).anyMatch(said -> said.contains("Hasty$" + hasty)));
        assertThat(found).noneMatch(said -> said.contains("Hasty$Patient"));
    }

    private static List<String> found(ArchRule rule) {
        return rule.evaluate(BROKEN).getFailureReport().getDetails();
    }

    private static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        for (Field field : HouseRulesTest.class.getDeclaredFields()) {
            if (ArchRule.class.isAssignableFrom(field.getType())) {
                try {
                    rules.put(field.getName(), (ArchRule) field.get(null));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return rules;
    }
}
