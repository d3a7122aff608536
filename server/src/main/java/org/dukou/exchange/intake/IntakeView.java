package org.dukou.exchange.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.intake.Heading;
import org.dukou.kernel.intake.IntakeSheet;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;

/**
 * An intake as who brought it sees it.
 *
 * @param sheet what kind of table, as words know it under {@code intake.<name>}
 * @param headPlace the number of the row with the heads
 * @param heads left to right, as they stand in the file
 * @param samples the first rows below
 * @param left sheets of the same file that are not read
 * @param headings what this kind of table knows
 * @param columns where each heading stands, counted from 0
 * @param done rows so far, of {@code total}
 * @param rest rows that are or would not be taken
 * @param fault why it broke off, said to a reader
 */
record IntakeView(
        UUID id,
        long version,
        Phase phase,
        String sheet,
        String fileName,
        long fileSize,
        UUID document,
        OffsetDateTime broughtAt,
        @Nullable OffsetDateTime settledAt,
        int headPlace,
        List<String> heads,
        List<List<String>> samples,
        List<String> left,
        List<Wanted> headings,
        Map<String, Integer> columns,
        Map<String, String> defaults,
        Counts counts,
        boolean alikeToo,
        long done,
        long total,
        long rest,
        @Nullable String fault,
        Set<Intake.Act> may) {

    /** @param name as words know it under {@code intake.<sheet>.<name>} */
    record Wanted(String name, boolean required) {
        static Wanted of(Heading heading) {
            return new Wanted(heading.name(), heading.required());
        }
    }

    static IntakeView of(Intake intake, IntakeSheet<?> sheet, IntakeList.Run run, Viewer viewer, Words words) {
        Counts counts = intake.counts();
        return new IntakeView(
                intake.id(),
                intake.version(),
                intake.phase(),
                intake.sheet(),
                intake.fileName(),
                intake.fileSize(),
                intake.document(),
                time(intake.broughtAt()),
                intake.settledAt() == null ? null : time(intake.settledAt()),
                intake.head().place(),
                intake.head().names(),
                intake.head().samples(),
                intake.head().left(),
                sheet.headings().stream().map(Wanted::of).toList(),
                intake.columns(),
                intake.defaults(),
                counts,
                intake.alikeToo(),
                run.done(),
                run.total(),
                counts.bad() + counts.twice() + (intake.alikeToo() ? 0 : counts.alike()),
                fault(intake, words),
                intake.may(viewer));
    }

    private static @Nullable String fault(Intake intake, Words words) {
        String slug = intake.fault();
        return slug == null
                ? null
                : words.say("problem." + slug, intake.faultFacts().toArray());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(HouseClock.SHANGHAI).toOffsetDateTime();
    }
}
