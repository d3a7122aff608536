package org.dukou.exchange.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dukou.exchange.table.TableFile;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Words;
import org.dukou.kernel.intake.Cells;
import org.dukou.kernel.intake.Heading;
import org.dukou.kernel.intake.IntakeSheet;

/** Finds the head of a table, and by the names of its columns what they are. */
final class Recognition {

    /** Titles, notes and empty rows may stand above the head. */
    private static final int LOOKED_THROUGH = 30;

    private static final int SAMPLES = 3;
    private static final Pattern REMARK = Pattern.compile("[（(【\\[].*?[)）】\\]]|[*＊:：]");

    private final IntakeSheet<?> sheet;
    private final Map<String, String> called = new HashMap<>();

    Recognition(IntakeSheet<?> sheet) {
        this.sheet = sheet;
        for (Heading heading : sheet.headings()) {
            names(sheet, heading).forEach(name -> called.putIfAbsent(Cells.plain(name), heading.name()));
        }
    }

    private static Stream<String> names(IntakeSheet<?> sheet, Heading heading) {
        String key = "intake." + sheet.name() + "." + heading.name();
        return Stream.concat(
                Stream.of(
                        Words.in(Locale.SIMPLIFIED_CHINESE).say(key),
                        Words.in(Locale.ENGLISH).say(key),
                        heading.name()),
                heading.synonyms().stream());
    }

    /** @throws Invalid {@code table/empty} */
    Head head(TableFile table) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        table.read((place, cells) -> {
            if (!isBlank(cells)) {
                rows.add(cells.stream().map(Recognition::legible).toList());
                places.add(place);
            }
            return rows.size() < LOOKED_THROUGH;
        });
        if (rows.isEmpty()) {
            throw new Invalid("table/empty", "document");
        }
        int best = 0;
        for (int i = 1; i < rows.size(); i++) {
            best = columns(rows.get(i)).size() > columns(rows.get(best)).size() ? i : best;
        }
        List<List<String>> samples = rows.subList(best + 1, Math.min(rows.size(), best + 1 + SAMPLES));
        List<String> names = rows.get(best).stream().map(Cells::stripped).toList();
        return new Head(places.get(best), names, samples, table.left(), null);
    }

    /** Which column each heading was found in, counted from 0; the first of two with the same name. */
    Map<String, Integer> columns(List<String> head) {
        Map<String, Integer> found = new HashMap<>();
        for (int column = 0; column < head.size(); column++) {
            String name = head.get(column);
            String heading = called.get(Cells.plain(name));
            if (heading == null) {
                heading = called.get(Cells.plain(REMARK.matcher(name).replaceAll("")));
            }
            if (heading != null) {
                found.putIfAbsent(heading, column);
            }
        }
        return found;
    }

    /** By what amounts are multiplied, as their heads say it. */
    static Map<String, BigDecimal> units(Head head, Map<String, Integer> columns) {
        Map<String, BigDecimal> units = new HashMap<>();
        columns.forEach((heading, column) -> {
            String name = head.names().get(column);
            if (name.contains("万元")) {
                units.put(heading, new BigDecimal("10000"));
            } else if (name.contains("亿元")) {
                units.put(heading, new BigDecimal("100000000"));
            }
        });
        return units;
    }

    /** @throws Invalid when a column is named that is not there, or nothing is said to hold what is needed */
    void assertComplete(Head head, Map<String, Integer> columns, Map<String, String> defaults) {
        List<Invalid> found = new ArrayList<>();
        columns.forEach((heading, column) -> {
            if (sheet.headings().stream().noneMatch(one -> one.name().equals(heading))
                    || column < 0
                    || column >= head.names().size()) {
                found.add(new Invalid("intake/column-unknown", "columns." + heading, heading));
            }
        });
        for (Heading heading : sheet.headings()) {
            if (heading.required()
                    && !columns.containsKey(heading.name())
                    && defaults.getOrDefault(heading.name(), "").isBlank()) {
                found.add(new Invalid("intake/column-missing", "columns." + heading.name()));
            }
        }
        Invalid.throwIfAny(found);
    }

    static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(cell -> Cells.stripped(cell).isEmpty());
    }

    /** No database keeps a NUL; a row that has one is told so and comes back. */
    static String legible(String cell) {
        return cell.replace('\0', '\uFFFD');
    }
}
