package org.dukou.disclosure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Sought;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The disclosures a viewer may see. */
@Service
@Transactional(readOnly = true)
class DisclosureList {

    private static final Sorting SORTING =
            Sorting.newestFirst("disclosure", "id").and("number", "number").and("stageSince", "stage_since");

    private static final String WHERE = """
            audience && cast(:tokens as text[])
            and (cast(:stage as text) is null or stage = :stage)
            and (cast(:college as uuid) is null or college = :college)
            and (not :mine or cast(:me as uuid) = submitted_by or audience && array[cast(:meToken as text)])
            and """ + Sought.in("sought");

    /** Titles that share at least this part of their pairs of characters are worth a look. */
    private static final double ALIKE = 0.34;

    private final JdbcClient jdbc;

    DisclosureList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ByAnyone
    PageOf<Row> page(Viewer viewer, Filter filter, @Nullable String sort, @Nullable UUID after, int size) {
        return listing(viewer, filter, sort, after).page(size);
    }

    /** The whole list from after this row on. */
    Listing<Row> listing(Viewer viewer, Filter filter, @Nullable String sort, @Nullable UUID after) {
        Sorting.Order order = SORTING.asked(sort);
        return new Listing<>(
                filtered("""
                        select id, number, stage, stage_since, title, one_sentence, field, trl, college_name, submitter,
                               submitted_at
                        from disclosure
                        where %s
                        """ + order.page(), viewer, filter).param("after", after),
                filtered("select count(*) from (select from disclosure where %s limit :limit) counted", viewer, filter),
                Row.class,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return Sought.bind(
                jdbc.sql(sql.formatted(WHERE))
                        .param("tokens", viewer.tokenArray())
                        .param(
                                "stage",
                                filter.stage() == null ? null : filter.stage().name())
                        .param("college", filter.college())
                        .param("mine", filter.mine())
                        .param("me", viewer.person())
                        .param("meToken", org.dukou.kernel.Audience.person(viewer.person())),
                filter.q());
    }

    /** What sounds like this title, among what this viewer may see: a member of the public learns nothing from it. */
    @ByAnyone
    List<Alike> alike(Viewer viewer, String title, @Nullable UUID except) {
        String[] grams = TitleGrams.of(title).toArray(String[]::new);
        return jdbc.sql("""
                        select id, number, title, stage, likeness from (
                            select id, number, title, stage,
                                2.0 * cardinality(array(select unnest(title_grams) intersect select unnest(:grams::text[])))
                                / greatest(1, cardinality(title_grams) + cardinality(:grams::text[])) as likeness
                            from disclosure
                            where audience && cast(:tokens as text[]) and title_grams && :grams::text[]
                              and (cast(:except as uuid) is null or id <> :except)
                        ) scored
                        where likeness >= :enough order by likeness desc, id limit 5
                        """)
                .param("grams", grams)
                .param("tokens", viewer.tokenArray())
                .param("except", except)
                .param("enough", ALIKE)
                .query(Alike.class)
                .list();
    }

    record Filter(
            @Nullable String q,
            @Nullable Stage stage,
            @Nullable UUID college,
            boolean mine) {}

    record Row(
            UUID id,
            String number,
            Stage stage,
            OffsetDateTime stageSince,
            String title,
            String oneSentence,
            String field,
            int trl,
            String collegeName,
            String submitter,
            OffsetDateTime submittedAt) {}

    /** @param likeness from 0 to 1 */
    record Alike(UUID id, String number, String title, Stage stage, double likeness) {}
}
