package org.dukou.exchange.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.intake.Finding;
import org.dukou.kernel.intake.IntakeSheet;
import org.dukou.kernel.intake.Line;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one intake as its desk understands them. */
final class RowReading<R> {

    private final IntakeSheet<R> sheet;
    private final UUID intake;
    private final Viewer viewer;
    private final LocalDate today;
    private final Head head;
    private final Map<String, Integer> columns;
    private final Map<String, String> defaults;
    private final Map<String, BigDecimal> units;

    RowReading(IntakeSheet<R> sheet, Intake intake, Viewer viewer, LocalDate today) {
        this.sheet = sheet;
        this.intake = intake.id();
        this.viewer = viewer;
        this.today = today;
        this.head = intake.head();
        this.columns = intake.columns();
        this.defaults = intake.defaults();
        this.units = Recognition.units(head, columns);
    }

    /** What a desk reads out of a row, or why it cannot. */
    record Understood<R>(int place, List<String> cells, R row, List<Invalid> faults) {}

    Understood<R> read(int place, List<String> cells) {
        Map<String, String> said = new HashMap<>(defaults);
        columns.forEach((heading, column) -> {
            if (column < cells.size() && !cells.get(column).isBlank()) {
                said.put(heading, cells.get(column));
            }
        });
        Line line = new Line(said, units, today);
        if (cells.stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
            line.fault("intake/illegible", null);
        }
        if (cells.size() > head.names().size()
                && !Recognition.isBlank(cells.subList(head.names().size(), cells.size()))) {
            line.fault(
                    "intake/beyond-the-head", null, cells.size(), head.names().size());
        }
        R row = sheet.read(line);
        return new Understood<>(place, cells, row, line.faults());
    }

    /** @param finding what was found; null for a row that was not understood */
    record Judged<R>(Understood<R> read, @Nullable Finding finding, IntakeRows.Row row) {}

    /** Compares at once all that were understood. */
    List<Judged<R>> judge(List<Understood<R>> read) {
        List<R> understood = read.stream()
                .filter(one -> one.faults().isEmpty())
                .map(Understood::row)
                .toList();
        List<Finding> findings = understood.isEmpty() ? List.of() : sheet.compare(viewer, intake, understood);
        List<Judged<R>> judged = new ArrayList<>();
        int next = 0;
        for (Understood<R> one : read) {
            judged.add(one.faults().isEmpty() ? judged(one, findings.get(next++)) : bad(one));
        }
        return judged;
    }

    private Judged<R> judged(Understood<R> one, Finding finding) {
        return new Judged<>(
                one,
                finding,
                new IntakeRows.Row(
                        one.place(), one.cells(), sheet.key(one.row()), Found.verdict(finding), Found.of(finding)));
    }

    private Judged<R> bad(Understood<R> one) {
        String alone = UUID.randomUUID().toString();
        return new Judged<>(
                one,
                null,
                new IntakeRows.Row(one.place(), one.cells(), alone, Verdict.BAD, Found.faults(one.faults())));
    }

    /** By the heads of the file, word for word, without what the house itself wrote beside them. */
    Map<String, String> asWritten(List<String> cells) {
        Map<String, String> written = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(cells.size(), head.names().size()); column++) {
            String name = head.names().get(column);
            if (!cells.get(column).isBlank() && !RestFile.isOurs(name)) {
                written.merge(
                        name.isEmpty() ? String.valueOf(column + 1) : name, cells.get(column), (a, b) -> a + " / " + b);
            }
        }
        return written;
    }

    IntakeSheet<R> sheet() {
        return sheet;
    }
}
