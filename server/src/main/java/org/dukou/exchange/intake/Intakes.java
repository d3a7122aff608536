package org.dukou.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.dukou.document.DocumentEntry;
import org.dukou.document.Documents;
import org.dukou.document.FileStore;
import org.dukou.exchange.table.TableFile;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByListKeepers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where tables are brought in. */
@Service
@Transactional
class Intakes {

    /** Enough for one person; the others want their turn too. */
    private static final int MOST_UNDER_WAY = 3;

    private final IntakeRepository intakes;
    private final IntakeSheets sheets;
    private final IntakeShifts shifts;
    private final IntakeWorker worker;
    private final IntakeMemory memory;
    private final Documents documents;
    private final FileStore files;
    private final Clock clock;

    Intakes(
            IntakeRepository intakes,
            IntakeSheets sheets,
            IntakeShifts shifts,
            IntakeWorker worker,
            IntakeMemory memory,
            Documents documents,
            FileStore files,
            Clock clock) {
        this.intakes = intakes;
        this.sheets = sheets;
        this.shifts = shifts;
        this.worker = worker;
        this.memory = memory;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Reads the head of a table that was uploaded and says what its columns may be; nothing else happens yet.
     *
     * @param sheet what kind of table it is
     * @throws Invalid for a file that is no table, or not one that can be read whole
     */
    @ByListKeepers
    Intake bring(Viewer viewer, String sheet, UUID document) {
        Recognition recognition = new Recognition(sheets.named(viewer, sheet));
        DocumentEntry file = uploaded(viewer, document);
        Head head = recognition.head(open(file));
        Map<String, Integer> columns =
                memory.remembered(sheet, head.names()).orElseGet(() -> recognition.columns(head.names()));
        Intake intake = intakes.saveAndFlush(Intake.bring(sheet, file, head, columns, viewer, clock.instant()));
        shifts.queue(intake.id());
        return intake;
    }

    private DocumentEntry uploaded(Viewer viewer, UUID document) {
        try {
            return documents.get(viewer, document);
        } catch (Missing unknown) {
            throw new Invalid("document/unknown", "document");
        }
    }

    private TableFile open(DocumentEntry file) {
        try {
            return TableFile.open(files.read(file.hash()).getFile().toPath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Has every row read and compared with what there is.
     *
     * @param columns where each heading stands, counted from 0
     * @param defaults what is meant where a cell is empty, by heading
     * @throws Refusal {@code exchange/enough-under-way}
     */
    @ByListKeepers
    Intake check(Viewer viewer, UUID id, IfMatch seen, Map<String, Integer> columns, Map<String, String> defaults) {
        Intake intake = intakes.get(id, viewer, seen);
        new Recognition(sheets.named(viewer, intake.sheet())).assertComplete(intake.head(), columns, defaults);
        if (shifts.underWay(viewer.person()) >= MOST_UNDER_WAY) {
            throw new Refusal("exchange/enough-under-way", MOST_UNDER_WAY);
        }
        intake.check(columns, defaults, viewer, clock.instant());
        memory.remember(intake.sheet(), intake.head().names(), columns, clock.instant());
        return underWay(intake);
    }

    /**
     * Takes in what was shown.
     *
     * @param alikeToo also rows that look like something that is there already
     */
    @ByListKeepers
    Intake confirm(Viewer viewer, UUID id, IfMatch seen, boolean alikeToo) {
        Intake intake = intakes.get(id, viewer, seen);
        sheets.named(viewer, intake.sheet());
        intake.confirm(alikeToo, viewer, clock.instant());
        return underWay(intake);
    }

    /** Undoes it as a whole; whether that is still possible turns out when it is done. */
    @ByListKeepers
    Intake takeBack(Viewer viewer, UUID id, IfMatch seen) {
        Intake intake = intakes.get(id, viewer, seen);
        sheets.named(viewer, intake.sheet());
        intake.takeBack(viewer, clock.instant());
        return underWay(intake);
    }

    @ByListKeepers
    Intake discard(Viewer viewer, UUID id, IfMatch seen) {
        Intake intake = intakes.get(id, viewer, seen);
        intake.discard(viewer, clock.instant());
        shifts.forgetRows(id);
        return intakes.saveAndFlush(intake);
    }

    @ByListKeepers
    @Transactional(readOnly = true)
    Intake get(Viewer viewer, UUID id) {
        return intakes.findById(id).filter(intake -> intake.belongsTo(viewer)).orElseThrow(Missing::new);
    }

    private Intake underWay(Intake intake) {
        shifts.begin(intake.id());
        worker.lookAfterCommit();
        return intakes.saveAndFlush(intake);
    }
}
