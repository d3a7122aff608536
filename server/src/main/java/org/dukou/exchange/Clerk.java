package org.dukou.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.sheet.Sheet;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.PersonId;
import org.dukou.people.Viewers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes lists down, page by page, with the eyes of who asked as they are at this moment, from one state of the books. */
@Component
class Clerk {

    private static final int PAGE = 1000;
    private static final DateTimeFormatter IN_A_NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private final Sheets sheets;
    private final Viewers viewers;
    private final TransactionTemplate oneState;
    private final Clock clock;

    Clerk(Sheets sheets, Viewers viewers, PlatformTransactionManager transactions, Clock clock) {
        this.sheets = sheets;
        this.viewers = viewers;
        this.clock = clock;
        this.oneState = new TransactionTemplate(transactions);
        oneState.setReadOnly(true);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * @param goOn told how many rows are written; throws to stop
     * @throws Invalid {@code exchange/asker-gone} when nobody is there any more to whom it could be shown
     */
    Written write(Job job, Path file, LongConsumer goOn) {
        Viewer viewer =
                viewers.of(new PersonId(job.owner())).orElseThrow(() -> new Invalid("exchange/asker-gone", null));
        return ActingAs.call(
                viewer,
                () -> Objects.requireNonNull(
                        oneState.execute(_ -> write(sheets.named(job.sheet()), job, viewer, file, goOn))));
    }

    private <R> Written write(Sheet<R> sheet, Job job, Viewer viewer, Path file, LongConsumer goOn) {
        Words words = job.words();
        String title = words.say("sheet." + sheet.name());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), HouseClock.SHANGHAI);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            SheetFile<R> paper = new SheetFile<>(out, sheet, words, title);
            R last = null;
            do {
                List<R> rows = sheet.rows(viewer, job.asked(), last, PAGE);
                paper.add(rows);
                goOn.accept(paper.rows());
                last = rows.size() < PAGE ? null : rows.getLast();
            } while (last != null);
            paper.close(viewer.name(), now, job.told());
            return new Written(title + "-" + now.format(IN_A_NAME) + ".xlsx", paper.rows());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** @param name of the file, as its owner will see it */
    record Written(String name, long rows) {}
}
