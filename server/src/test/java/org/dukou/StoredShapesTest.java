package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dukou.support.DukouTest;
import org.dukou.support.Sample;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lies in the database as {@code jsonb} outlives the code that wrote it. {@code src/test/resources/stored/<module>}
 * keeps a sample of every shape ever released, and all of them are read here. {@code bin/test --update server} adds the
 * sample of a new shape beside the old ones; it never removes one.
 */
@DukouTest
class StoredShapesTest {

    private static final Path STORED = Path.of("src/test/resources/stored");

    private final JsonMapper json;

    StoredShapesTest(JsonMapper json) {
        this.json = json;
    }

    @Test
    void everyShapeEverReleasedIsStillRead() throws IOException {
        Map<String, Type> shapes = shapes();
        List<String> unread = new ArrayList<>();
        for (Path file : samples()) {
            String shape = STORED.relativize(file).toString().replaceAll("(\\.\\d+)?\\.json$", "");
            Type type = shapes.get(shape.replaceAll("@.*", ""));
            try {
                assertThat(type).as("the field " + shape).isNotNull();
                json.readValue(Files.readString(file), json.constructType(type));
            } catch (RuntimeException | AssertionError broken) {
                unread.add(file + ": " + broken.getMessage());
            }
        }
        assertThat(unread).isEmpty();
    }

    @Test
    void everyShapeHasASample() throws IOException {
        List<String> without = new ArrayList<>();
        for (Map.Entry<String, Type> shape : shapes().entrySet()) {
            for (Map.Entry<String, Object> one : Sample.each(shape.getValue()).entrySet()) {
                String name = shape.getKey() + (one.getKey().isEmpty() ? "" : "@" + one.getKey());
                JsonNode written = json.readTree(
                        json.writerFor(json.constructType(shape.getValue())).writeValueAsString(one.getValue()));
                List<Path> kept = kept(name);
                if (kept.stream().noneMatch(file -> read(file).equals(written)) && !add(name, kept.size(), written)) {
                    without.add(name + " is now " + written);
                }
            }
        }
        assertThat(without)
                .as("shapes without a sample: bin/test --update server adds it")
                .isEmpty();
    }

    private boolean add(String name, int kept, JsonNode written) throws IOException {
        if (!Boolean.getBoolean("dukou.update")) {
            return false;
        }
        Path file = STORED.resolve(name + (kept == 0 ? "" : "." + (kept + 1)) + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n");
        return true;
    }

    private List<Path> kept(String name) throws IOException {
        return samples().stream()
                .filter(file -> STORED.relativize(file)
                        .toString()
                        .matches(java.util.regex.Pattern.quote(name) + "(\\.\\d+)?\\.json"))
                .toList();
    }

    private JsonNode read(Path file) {
        try {
            return json.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<Path> samples() throws IOException {
        if (!Files.exists(STORED)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(STORED)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Every field of an entity that is stored as jsonb, as {@code disclosure/Disclosure.content}. */
    private static Map<String, Type> shapes() {
        Map<String, Type> shapes = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dukou").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.isAnnotatedWith(JdbcTypeCode.class))
                        .map(field -> field.reflect())
                        .filter(field -> field.getAnnotation(JdbcTypeCode.class).value() == SqlTypes.JSON)
                        .forEach(field -> shapes.put(name(field), field.getGenericType()));
        return shapes;
    }

    private static String name(Field field) {
        Class<?> owner = field.getDeclaringClass();
        String module = owner.getPackageName().split("\\.")[2];
        return module + "/" + owner.getSimpleName() + "." + field.getName();
    }
}
