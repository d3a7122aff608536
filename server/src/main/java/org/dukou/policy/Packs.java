package org.dukou.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.dukou.kernel.Refusal;

/**
 * All packs of regulations, read and checked before anybody can rely on them. Needs no Spring, so that the command line
 * rules by the same tables.
 *
 * <p>{@code policies/packs} names them; {@code policies/<pack>/pack.properties} says what a pack inherits, the first day in
 * force of every edition ({@code <table>.<edition>=<day>}) and its parameters; {@code
 * policies/<pack>/<table>/<edition>.dmn} is the table.
 */
public final class Packs {

    /** What the law alone demands; a pack that every university may fall back on. */
    public static final String NATIONAL = "national-minimum";

    private static final String INHERITS = "inherits";
    private static final String PARAMETER = "parameter.";

    private final Map<String, Pack> packs = new LinkedHashMap<>();
    private final Function<String, byte[]> files;
    private final Collection<? extends TableInvariant> invariants;

    private Packs(Function<String, byte[]> files, Collection<? extends TableInvariant> invariants) {
        this.files = files;
        this.invariants = invariants;
        new String(files.apply("packs"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(name -> packs.put(name, read(name)));
    }

    /** The packs that come with the house. */
    public static Packs shipped(Collection<? extends TableInvariant> invariants) {
        return from(Packs::onClassPath, invariants);
    }

    /**
     * @param files gives the bytes of a path below {@code policies/}
     * @throws Refusal {@code policy/not-a-table}, or what an invariant says of a row
     */
    static Packs from(Function<String, byte[]> files, Collection<? extends TableInvariant> invariants) {
        return new Packs(files, invariants);
    }

    public Set<String> names() {
        return packs.keySet();
    }

    /** @throws Refusal {@code policy/pack-unknown} */
    public String known(String pack) {
        return pack(pack).name();
    }

    /**
     * @param on the day whose edition decides, such as the day a deal was approved
     * @throws Refusal {@code policy/pack-unknown}, {@code policy/no-edition-in-force}, {@code policy/no-row}, {@code
     *     policy/parameter-not-set}
     */
    public Ruling rule(String pack, PolicyQuestion question, LocalDate on) {
        return pack(pack).rule(question, on, true);
    }

    /**
     * Like {@link #rule}, for those who bring their own figures and only need the row that allows it: parameters that are
     * not set are left out of the outputs.
     */
    public Ruling rowFor(String pack, PolicyQuestion question, LocalDate on) {
        return pack(pack).rule(question, on, false);
    }

    Collection<Pack> all() {
        return packs.values();
    }

    private Pack pack(String name) {
        Pack pack = packs.get(name);
        if (pack == null) {
            throw new Refusal("policy/pack-unknown", name, String.join(", ", packs.keySet()));
        }
        return pack;
    }

    private Pack read(String name) {
        Map<String, String> properties = properties(name + "/pack.properties");
        String parent = properties.remove(INHERITS);
        Pack pack = new Pack(name, parent == null ? null : pack(parent));
        properties.forEach((key, value) -> {
            if (key.startsWith(PARAMETER)) {
                pack.set(key.substring(PARAMETER.length()), value);
            }
        });
        properties.forEach((key, value) -> {
            if (!key.startsWith(PARAMETER)) {
                int dot = key.indexOf('.');
                add(pack, key.substring(0, dot), key.substring(dot + 1), LocalDate.parse(value));
            }
        });
        return pack;
    }

    private void add(Pack pack, String table, String edition, LocalDate from) {
        String file = pack.name() + "/" + table + "/" + edition + ".dmn";
        DecisionTable read = TableReader.read(file, files.apply(file));
        Pack.Edition added = new Pack.Edition(edition, from, read, new Engine(file, read));
        for (TableRow row : pack.rows(table, added)) {
            invariants.stream()
                    .filter(invariant -> invariant.table().equals(table))
                    .forEach(invariant -> invariant.check(row));
        }
        pack.add(table, added);
    }

    private Map<String, String> properties(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(files.apply(file), StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> map = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> map.put(key, properties.getProperty(key).strip()));
        return map;
    }

    private static byte[] onClassPath(String path) {
        try (InputStream bytes = Packs.class.getClassLoader().getResourceAsStream("policies/" + path)) {
            if (bytes == null) {
                throw new IllegalStateException("no policies/" + path + " on the class path");
            }
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
