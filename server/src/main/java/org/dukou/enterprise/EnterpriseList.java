package org.dukou.enterprise;

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

/** The firms a viewer may see. */
@Service
@Transactional(readOnly = true)
class EnterpriseList {

    private static final Sorting SORTING =
            Sorting.newestFirst("enterprise", "id").and("name", "name");

    private static final String WHERE = """
            audience && cast(:tokens as text[])
            and (cast(:foreign as boolean) is null or is_foreign = :foreign)
            and (cast(:related as boolean) is null or (relations <> '[]'::jsonb) = :related)
            and """ + Sought.in("sought");

    private final JdbcClient jdbc;

    EnterpriseList(JdbcClient jdbc) {
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
                        select id, name, credit_code, country, is_foreign as foreign_firm,
                               jsonb_array_length(relations) as relations
                        from enterprise
                        where %s
                        """ + order.page(), viewer, filter).param("after", after),
                filtered("select count(*) from (select from enterprise where %s limit :limit) counted", viewer, filter),
                Row.class,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return Sought.bind(
                jdbc.sql(sql.formatted(WHERE))
                        .param("tokens", viewer.tokenArray())
                        .param("foreign", filter.foreign())
                        .param("related", filter.related()),
                filter.q());
    }

    /**
     * @param q part of a name, a code, an address or the name of a contact
     * @param foreign only those of other countries, or only those of this one
     * @param related only those to whom somebody of the university is tied, or only those to whom nobody is
     */
    record Filter(
            @Nullable String q,
            @Nullable Boolean foreign,
            @Nullable Boolean related) {}

    /** @param relations how many ties to persons of the university are declared */
    record Row(UUID id, String name, @Nullable String creditCode, String country, boolean foreignFirm, int relations) {}
}
