package org.dukou.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.ByListKeepers;
import org.dukou.kernel.intake.Finding;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a person brought in, the newest first, and the rows of it. */
@Service
@Transactional(readOnly = true)
class IntakeList {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final IntakeRows rows;
    private final IntakeSheets sheets;
    private final JsonMapper json;

    IntakeList(JdbcClient jdbc, IntakeRows rows, IntakeSheets sheets, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.sheets = sheets;
        this.json = json;
    }

    @ByListKeepers
    PageOf<Entry> page(Viewer viewer, @Nullable UUID after, int size) {
        return new Listing<>(
                        jdbc.sql("""
                                select i.id, i.phase, i.sheet, i.file_name, i.brought_at, i.settled_at, i.counts, r.done, r.total
                                from exchange_intake i join exchange_intake_run r on r.intake = i.id
                                where i.owner = :me and (cast(:after as uuid) is null or i.id < :after)
                                order by i.id desc limit :limit
                                """).param("me", viewer.person()).param("after", after),
                        jdbc.sql(
                                        "select count(*) from (select from exchange_intake where owner = :me limit :limit) counted")
                                .param("me", viewer.person()),
                        (row, number) -> new Entry(
                                row.getObject("id", UUID.class),
                                Phase.valueOf(row.getString("phase")),
                                row.getString("sheet"),
                                row.getString("file_name"),
                                row.getObject("brought_at", OffsetDateTime.class),
                                row.getObject("settled_at", OffsetDateTime.class),
                                json.readValue(row.getString("counts"), Counts.class),
                                row.getLong("done"),
                                row.getLong("total")),
                        row -> row.id().toString())
                .page(size);
    }

    /** How far a node has come with it. */
    @ByListKeepers
    Run run(Viewer viewer, UUID intake) {
        return jdbc.sql("select done, total from exchange_intake_run where intake = :intake")
                .param("intake", intake)
                .query(Run.class)
                .optional()
                .orElse(new Run(0, 0));
    }

    /** The rows of an intake of one's own, in the order of the file. */
    @ByListKeepers
    PageOf<RowView> rows(
            Viewer viewer, Intake intake, @Nullable Verdict verdict, @Nullable Integer after, int size, Locale locale) {
        Words words = Words.in(locale);
        return new Listing<>(
                        jdbc.sql("""
                                select place, cells, verdict, found from exchange_intake_row
                                where intake = :intake and (cast(:verdict as text) is null or verdict = :verdict)
                                  and place > :after
                                order by place limit :limit
                                """)
                                .param("intake", intake.id())
                                .param("verdict", verdict == null ? null : verdict.name())
                                .param("after", after == null ? 0 : after),
                        jdbc.sql("""
                                select count(*) from (select from exchange_intake_row where intake = :intake
                                    and (cast(:verdict as text) is null or verdict = :verdict) limit :limit) counted
                                """)
                                .param("intake", intake.id())
                                .param("verdict", verdict == null ? null : verdict.name()),
                        (row, number) -> {
                            Verdict judged = Verdict.valueOf(row.getString("verdict"));
                            Found found = json.readValue(row.getString("found"), Found.class);
                            return new RowView(
                                    row.getInt("place"),
                                    judged,
                                    json.readValue(row.getString("cells"), new TypeReference<List<String>>() {}),
                                    found.known(),
                                    found.differences(),
                                    found.reason(judged, intake.sheet(), words));
                        },
                        row -> String.valueOf(row.place()))
                .page(size);
    }

    /** The rows that are not taken, as a file; whoever reads it removes it. */
    @ByListKeepers
    Path rest(Viewer viewer, Intake intake, Locale locale) {
        List<Verdict> left = intake.alikeToo()
                ? List.of(Verdict.BAD, Verdict.TWICE)
                : List.of(Verdict.BAD, Verdict.TWICE, Verdict.ALIKE);
        try {
            Path file = Files.createTempFile("rest-", ".xlsx");
            RestFile.write(
                    file,
                    intake.head(),
                    intake.sheet(),
                    Words.in(locale),
                    place -> rows.after(intake.id(), place, left, AT_ONCE));
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The kinds of tables this viewer may bring. */
    @ByListKeepers
    List<Kind> kinds(Viewer viewer) {
        return sheets.of(viewer).stream()
                .map(sheet -> new Kind(
                        sheet.name(),
                        sheet.headings().stream().map(IntakeView.Wanted::of).toList()))
                .toList();
    }

    /** @param name as words know it under {@code intake.<name>} */
    record Kind(String name, List<IntakeView.Wanted> headings) {}

    /** An intake in the list of them. */
    record Entry(
            UUID id,
            Phase phase,
            String sheet,
            String fileName,
            OffsetDateTime broughtAt,
            @Nullable OffsetDateTime settledAt,
            Counts counts,
            long done,
            long total) {}

    /** How far it is. */
    record Run(long done, long total) {}

    /**
     * @param place its number in the file, as a spreadsheet counts
     * @param cells word for word
     * @param known what there is already
     * @param reason why it is not taken; empty for a row that is
     */
    record RowView(
            int place,
            Verdict verdict,
            List<String> cells,
            Finding.@Nullable Known known,
            List<Finding.Difference> differences,
            String reason) {}
}
