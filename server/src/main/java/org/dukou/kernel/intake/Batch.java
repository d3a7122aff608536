package org.dukou.kernel.intake;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Viewer;

/**
 * The import that rows come in by.
 *
 * @param intake the import as a matter; its id is what the desk keeps to find the rows again
 * @param file the name of the file
 * @param viewer who brings it
 */
public record Batch(Matter intake, String file, Viewer viewer, Actor by, Instant now) {}
