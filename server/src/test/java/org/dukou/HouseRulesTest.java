package org.dukou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Happening;
import org.dukou.kernel.time.HouseClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;

/** The habits of the house that a machine can watch over. */
@AnalyzeClasses(packages = "org.dukou", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    /** A method fits on a screen, a file on a few; past that there is a second thing hiding in it. */
    private static final int LONGEST_FILE = 350;

    @ArchTest
    static final ArchRule timeComesFromTheOneClock = noClasses()
            .that()
            .doNotBelongToAnyOf(HouseClock.class)
            .should()
            .callMethodWhere(asksTheMachineForTheTime())
            .orShould()
            .callConstructor(Date.class)
            .because("the day of a demonstration, a test or a late job is not the machine's: take it from the Clock");

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getName();
            boolean withClock =
                    call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return owner.startsWith("java.time.") && method.equals("now") && !withClock
                    || owner.equals("java.time.Clock") && method.startsWith("system")
                    || owner.equals("java.time.InstantSource") && method.equals("system")
                    || owner.equals("java.lang.System") && method.equals("currentTimeMillis");
        });
    }

    @ArchTest
    static final ArchRule thingsAreNamedAsTheOfficeNamesThem = noClasses()
            .should()
            .haveNameMatching(".*(Impl|DTO|Dto|VO|BO|DO|Util|Utils|Helper|Mapper|ServiceImpl|Manager)")
            .because("there is one class per thing, named as the office names it");

    @ArchTest
    static final ArchRule whatHasRulesIsChangedByDeeds = methods()
            .that()
            .areDeclaredInClassesThat(assignableTo(Aggregate.class))
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .andShould()
            .haveNameNotMatching("(handle|process|update[A-Z]).*")
            .because("methods of an aggregate are deeds: submit, cede, distribute");

    @ArchTest
    static final ArchRule aggregatesStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(beKnownInTheirModuleOnly())
            .because("neighbours see ids, events and views");

    private static ArchCondition<JavaClass> beKnownInTheirModuleOnly() {
        return new ArchCondition<>("be known in their module only") {
            @Override
            public void check(JavaClass aggregate, ConditionEvents found) {
                aggregate.getDirectDependenciesToSelf().stream()
                        .filter(use -> !moduleOf(use.getOriginClass()).equals(moduleOf(aggregate)))
                        .forEach(use -> found.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    /** As {@code org.dukou.notice}, whichever of its packages the class is in. */
    private static String moduleOf(JavaClass one) {
        return Stream.of(one.getPackageName().split("\\.")).limit(3).collect(Collectors.joining("."));
    }

    @ArchTest
    static final ArchRule whatHappenedIsARecord =
            classes().that().implement(Happening.class).should().beRecords().because("it is frozen when it happens");

    @ArchTest
    static final ArchRule whatABeanNeedsIsSaidInItsConstructor = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule yuanAreMoney = fields().that()
            .haveRawType(BigDecimal.class)
            .and()
            .areNotDeclaredIn("org.dukou.kernel.Money")
            .should()
            .haveNameNotMatching("(?i).*(amount|price|yuan|fee|cost|payment).*")
            .because("an amount of yuan is Money, to the fen");

    @ArchTest
    static final ArchRule controllersStayAtTheDoor = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .andShould(notReachTheDatabase());

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> notReachTheDatabase() {
        return com.tngtech.archunit.lang.conditions.ArchConditions.not(
                com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat(
                        assignableTo("org.springframework.data.repository.Repository")
                                .or(assignableTo("jakarta.persistence.EntityManager"))));
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_FILE)
                    .map(file -> file.getFileName() + ": " + lines(file) + " lines")
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
