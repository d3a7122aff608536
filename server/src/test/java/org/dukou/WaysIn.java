package org.dukou;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dukou.kernel.access.BySystem;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads from the classes of a house which ways lead in, and past which marks. */
record WaysIn(JavaClasses house) {

    private static final String MARKS = "org.dukou.kernel.access.By";

    /** Doors that are open by their nature: nobody is known there yet. */
    private static final List<String> OPEN_DOORS = List.of(
            "/api/public/",
            "/api/session",
            "/api/problems/",
            "/notices",
            "/problems/",
            "/door/",
            "/sign-in/",
            "/verify/",
            "/error");

    /** Handlers that reach no desk method with a mark of kernel.access. */
    List<String> unguarded() {
        return handlers()
                .filter(handler -> !isOpen(handler))
                .filter(handler -> deskMethods(handler).stream().noneMatch(WaysIn::isMarked))
                .map(JavaMethod::getFullName)
                .toList();
    }

    /** Methods of a desk that a controller calls without a mark of kernel.access. */
    List<String> unmarked() {
        return handlers()
                .filter(handler -> !isOpen(handler))
                .flatMap(handler -> deskMethods(handler).stream())
                .filter(method -> !isMarked(method))
                .map(JavaMethod::getFullName)
                .distinct()
                .sorted()
                .toList();
    }

    /** What only the house itself may do and an address reaches all the same. */
    List<String> leadingToTheHouseItself() {
        return handlers()
                .flatMap(handler -> reachedFrom(handler).stream())
                .filter(method -> method.isAnnotatedWith(BySystem.class))
                .map(JavaMethod::getFullName)
                .distinct()
                .filter(method -> !method.startsWith("org.dukou.people.People."))
                .toList();
    }

    /** Marks that no proxy sees. */
    List<String> idleMarks() {
        return house.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(WaysIn::isMarked)
                .filter(method -> !isBean(method.getOwner())
                        || method.getModifiers().contains(JavaModifier.PRIVATE)
                        || method.getModifiers().contains(JavaModifier.STATIC)
                        || method.getModifiers().contains(JavaModifier.FINAL)
                        || method.getOwner().getModifiers().contains(JavaModifier.FINAL))
                .map(JavaMethod::getFullName)
                .toList();
    }

    private Stream<JavaMethod> handlers() {
        return house.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class)
                        || type.isAnnotatedWith("org.springframework.stereotype.Controller"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static boolean isOpen(JavaMethod handler) {
        Stream<String> paths = Stream.concat(paths(handler.getOwner()), paths(handler));
        return paths.anyMatch(path -> OPEN_DOORS.stream().anyMatch(path::startsWith) || path.equals("/"));
    }

    private static Stream<String> paths(com.tngtech.archunit.core.domain.properties.HasAnnotations<?> thing) {
        return thing.getAnnotations().stream()
                .filter(mark -> mark.getRawType().getPackageName().equals("org.springframework.web.bind.annotation"))
                .flatMap(mark -> Stream.of("value", "path").flatMap(name -> mark.get(name).stream()))
                .flatMap(value -> value instanceof Object[] many ? Stream.of(many) : Stream.of(value))
                .map(Object::toString);
    }

    /** Methods of the services that a handler calls itself, also through helpers and lambdas of its controller. */
    private static Set<JavaMethod> deskMethods(JavaMethod handler) {
        Set<JavaMethod> desks = new LinkedHashSet<>();
        for (JavaCodeUnit unit : unitsOfController(handler)) {
            unit.getCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isAnnotatedWith(Service.class))
                    .forEach(call -> call.getTarget()
                            .resolveMember()
                            .filter(JavaMethod.class::isInstance)
                            .map(JavaMethod.class::cast)
                            .ifPresent(desks::add));
        }
        return desks;
    }

    private static List<JavaCodeUnit> unitsOfController(JavaCodeUnit start) {
        List<JavaCodeUnit> seen = new ArrayList<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (seen.contains(unit)) {
                continue;
            }
            seen.add(unit);
            Stream.concat(unit.getCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
                    .filter(call -> call.getTargetOwner().equals(start.getOwner()))
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(JavaCodeUnit.class::isInstance)
                    .map(JavaCodeUnit.class::cast)
                    .forEach(open::push);
        }
        return seen;
    }

    /** Everything of the house that a handler calls directly. */
    private static Set<JavaMethod> reachedFrom(JavaMethod handler) {
        Set<JavaMethod> reached = new LinkedHashSet<>();
        unitsOfController(handler)
                .forEach(unit -> unit.getCallsFromSelf().stream()
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .forEach(reached::add));
        return reached;
    }

    private static boolean isMarked(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(mark -> mark.getRawType().getName().startsWith(MARKS));
    }

    private static boolean isBean(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class);
    }
}
