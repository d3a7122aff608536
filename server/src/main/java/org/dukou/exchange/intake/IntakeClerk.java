package org.dukou.exchange.intake;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dukou.document.FileStore;
import org.dukou.exchange.table.TableFile;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.intake.Batch;
import org.dukou.kernel.intake.IntakeSheet;
import org.dukou.kernel.intake.Taken;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.PersonId;
import org.dukou.people.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks tables through, takes them in and takes them back, some hundred rows at a time, as who brought them. */
@Component
class IntakeClerk {

    private static final int AT_ONCE = 500;

    /** A table of the office; a sheet of a spreadsheet holds no more. */
    private static final int MOST_ROWS = 1_000_000;

    private final IntakeSheets sheets;
    private final IntakeRows rows;
    private final IntakeShifts shifts;
    private final FileStore files;
    private final Viewers viewers;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IntakeClerk(
            IntakeSheets sheets,
            IntakeRows rows,
            IntakeShifts shifts,
            FileStore files,
            Viewers viewers,
            EntityManager entities,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sheets = sheets;
        this.rows = rows;
        this.shifts = shifts;
        this.files = files;
        this.viewers = viewers;
        this.entities = entities;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @throws NoLongerOurs when the work was taken over, laid aside, or the node is about to go */
    void work(Intake intake, String node, Progress progress) {
        Viewer viewer =
                viewers.of(new PersonId(intake.owner())).orElseThrow(() -> new Invalid("exchange/asker-gone", null));
        IntakeSheet<?> sheet = sheets.named(viewer, intake.sheet());
        ActingAs.run(viewer, () -> work(reading(sheet, intake, viewer), intake, viewer, node, progress));
    }

    private <R> RowReading<R> reading(IntakeSheet<R> sheet, Intake intake, Viewer viewer) {
        return new RowReading<>(sheet, intake, viewer, LocalDate.ofInstant(clock.instant(), HouseClock.SHANGHAI));
    }

    private <R> void work(RowReading<R> reading, Intake intake, Viewer viewer, String node, Progress progress) {
        switch (intake.phase()) {
            case CHECKING -> lookThrough(reading, intake, node, progress);
            case TAKING -> transaction.executeWithoutResult(_ -> takeIn(reading, intake, viewer, node, progress));
            case TAKING_BACK -> transaction.executeWithoutResult(_ -> takeBack(reading.sheet(), intake, viewer, node));
            case READ, CHECKED, TAKEN, TAKEN_BACK, FAILED, DISCARDED -> throw new NoLongerOurs();
        }
    }

    private <R> void lookThrough(RowReading<R> reading, Intake intake, String node, Progress progress) {
        TableFile table = open(intake);
        long total = count(table, intake);
        progress.isAt(0, total);
        transaction.executeWithoutResult(_ -> shifts.forgetRows(intake.id()));
        List<RowReading.Understood<R>> page = new ArrayList<>();
        long[] seen = {0, 0};
        table.read((place, cells) -> {
            if (place > intake.head().place()) {
                seen[0]++;
                if (Recognition.isBlank(cells)) {
                    seen[1]++;
                } else {
                    page.add(reading.read(
                            place, cells.stream().map(Recognition::legible).toList()));
                }
                if (page.size() == AT_ONCE) {
                    layOut(reading, intake, page);
                    progress.isAt(seen[0], total);
                }
            }
            return true;
        });
        layOut(reading, intake, page);
        transaction.executeWithoutResult(_ -> {
            rows.markTwins(intake.id());
            Counts counts = Counts.of(rows.counts(intake.id()), seen[1]);
            hold(shifts.end(intake.id(), node, held -> held.checked(counts, clock.instant())));
        });
    }

    private static long count(TableFile table, Intake intake) {
        long[] found = {0};
        table.read((place, cells) -> {
            found[0] += place > intake.head().place() ? 1 : 0;
            if (found[0] > MOST_ROWS) {
                throw new Invalid("table/too-long", "document", MOST_ROWS);
            }
            return true;
        });
        return found[0];
    }

    private <R> void layOut(RowReading<R> reading, Intake intake, List<RowReading.Understood<R>> page) {
        if (!page.isEmpty()) {
            transaction.executeWithoutResult(_ -> rows.add(
                    intake.id(),
                    reading.judge(page).stream().map(RowReading.Judged::row).toList()));
            page.clear();
        }
    }

    /**
     * In one transaction: whoever looks meanwhile sees nothing of it, and a node that is killed leaves nothing. What turns
     * out otherwise than it had been shown is not taken and said so.
     */
    private <R> void takeIn(RowReading<R> reading, Intake intake, Viewer viewer, String node, Progress progress) {
        oneAtATime(intake.sheet());
        Batch batch = batch(intake, viewer);
        List<Verdict> wanted = new ArrayList<>(List.of(Verdict.NEW, Verdict.CHANGED));
        if (intake.alikeToo()) {
            wanted.add(Verdict.ALIKE);
        }
        long total = intake.counts().toTake(intake.alikeToo());
        long done = 0;
        List<IntakeRows.Row> page = rows.after(intake.id(), 0, wanted, AT_ONCE);
        while (!page.isEmpty()) {
            take(reading, intake, batch, page);
            entities.flush();
            entities.clear();
            done += page.size();
            progress.isAt(done, total);
            page = rows.after(intake.id(), page.getLast().place(), wanted, AT_ONCE);
        }
        Counts became = Counts.of(rows.counts(intake.id()), intake.counts().blank());
        hold(shifts.end(intake.id(), node, held -> held.taken(became, clock.instant())));
    }

    private <R> void take(RowReading<R> reading, Intake intake, Batch batch, List<IntakeRows.Row> page) {
        List<RowReading.Understood<R>> read =
                page.stream().map(row -> reading.read(row.place(), row.cells())).toList();
        List<Taken<R>> taken = new ArrayList<>();
        List<IntakeRows.Row> otherwise = new ArrayList<>();
        List<RowReading.Judged<R>> judged = reading.judge(read);
        for (int i = 0; i < page.size(); i++) {
            IntakeRows.Row shown = page.get(i);
            RowReading.Judged<R> now = judged.get(i);
            if (now.finding() != null && now.row().equals(shown)) {
                taken.add(
                        new Taken<>(now.read().row(), shown.place(), now.finding(), reading.asWritten(shown.cells())));
            } else {
                otherwise.add(otherThanShown(shown));
            }
        }
        if (!taken.isEmpty()) {
            reading.sheet().take(batch, taken);
        }
        if (!otherwise.isEmpty()) {
            rows.judgeAnew(intake.id(), otherwise);
        }
    }

    private static IntakeRows.Row otherThanShown(IntakeRows.Row shown) {
        return new IntakeRows.Row(
                shown.place(),
                shown.cells(),
                shown.key(),
                Verdict.BAD,
                Found.faults(List.of(new Invalid("intake/changed-meanwhile", null))));
    }

    private void takeBack(IntakeSheet<?> sheet, Intake intake, Viewer viewer, String node) {
        oneAtATime(intake.sheet());
        sheet.takeBack(batch(intake, viewer));
        hold(shifts.end(intake.id(), node, held -> held.takenBack(clock.instant())));
    }

    private Batch batch(Intake intake, Viewer viewer) {
        Instant now = clock.instant();
        return new Batch(intake.matter(), intake.fileName(), viewer, viewer.actor(), now);
    }

    /** Two tables of the same kind that say the same things would both find them new. */
    private void oneAtATime(String sheet) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(:sheet, 0)) as text)")
                .param("sheet", "intake/" + sheet)
                .query(String.class)
                .list();
    }

    private TableFile open(Intake intake) {
        try {
            return TableFile.open(files.read(intake.hash()).getFile().toPath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The transaction ends with the work that is still ours, or not at all. */
    private static void hold(boolean ours) {
        if (!ours) {
            throw new NoLongerOurs();
        }
    }

    /** Told how far the work is; throws {@link NoLongerOurs} to stop it. */
    @FunctionalInterface
    interface Progress {
        void isAt(long done, long total);
    }

    /** Laid aside, taken by another node, or this node is about to go. */
    static final class NoLongerOurs extends RuntimeException {
        NoLongerOurs() {
            super(null, null, false, false);
        }
    }
}
