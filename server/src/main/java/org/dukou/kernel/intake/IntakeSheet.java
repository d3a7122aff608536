package org.dukou.kernel.intake;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;

/**
 * A kind of table that can be brought in whole. Each desk has one for what it keeps and decides on every row by its own
 * rules; the exchange reads the file, shows what would change, and keeps who brought what. Its words are
 * {@code intake.<name>} and {@code intake.<name>.<column>}.
 *
 * @param <R> what the desk reads out of one row
 */
public interface IntakeSheet<R> {

    /** For good, such as {@code results}. */
    String name();

    /** In the order in which a reader looks for them. */
    List<Heading> headings();

    /** Whether this viewer may bring such tables. */
    boolean mayBring(Viewer viewer);

    /** What a row says; whatever cannot be understood is noted at the line and answered all at once. */
    R read(Line line);

    /** By what a row is known within its file: two rows with the same key are the same thing said twice. */
    String key(R row);

    /**
     * What there is of these already, for each row in their order; asks the database once for all of them.
     *
     * @param intake what this import itself has just brought in is not looked at
     */
    List<Finding> compare(Viewer viewer, UUID intake, List<R> rows);

    /** Takes in what is new and changes what has changed, in the caller's transaction. */
    void take(Batch batch, List<Taken<R>> rows);

    /**
     * Undoes a whole import in the caller's transaction.
     *
     * @throws Refusal {@code intake/built-on} when somebody has gone on from what came in
     */
    void takeBack(Batch batch);
}
