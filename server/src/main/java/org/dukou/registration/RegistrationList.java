package org.dukou.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.dukou.kernel.Sought;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of technology contracts a viewer may see. */
@Service
@Transactional(readOnly = true)
class RegistrationList {

    private static final Sorting SORTING = Sorting.newestFirst("technology_registration", "id")
            .and("signedOn", "signed_on")
            .and("amount", "amount");

    private static final String WHERE = """
            audience && cast(:tokens as text[])
            and (cast(:stage as text) is null or stage = :stage)
            and (not :overdue or due_on < :today)
            and """ + Sought.in("sought");

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            Stage.valueOf(row.getString("stage")),
            row.getString("title"),
            row.getString("link"),
            row.getString("contract_number"),
            row.getString("taker"),
            Way.valueOf(row.getString("way")),
            row.getObject("signed_on", LocalDate.class),
            new Money(row.getBigDecimal("amount")),
            row.getObject("applied_on", LocalDate.class),
            row.getObject("due_on", LocalDate.class),
            row.getString("registration_number"),
            row.getObject("registered_on", LocalDate.class),
            money(row.getBigDecimal("contract_amount")),
            money(row.getBigDecimal("technology_amount")));

    private final JdbcClient jdbc;
    private final HouseClock clock;

    RegistrationList(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
                        select id, stage, about ->> 'title' as title, about ->> 'link' as link, contract_number, taker, way,
                               signed_on, amount, applied_on, due_on, registration_number, registered_on,
                               contract_amount, technology_amount
                        from technology_registration
                        where %s
                        """ + order.page(), viewer, filter).param("after", after),
                filtered(
                        "select count(*) from (select from technology_registration where %s limit :limit) counted",
                        viewer, filter),
                ROW,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return Sought.bind(
                jdbc.sql(sql.formatted(WHERE))
                        .param("tokens", viewer.tokenArray())
                        .param(
                                "stage",
                                filter.stage() == null ? null : filter.stage().name())
                        .param("overdue", filter.overdue())
                        .param("today", clock.today()),
                filter.q());
    }

    private static @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }

    /** @param overdue only those that the registration office should have decided by now */
    record Filter(@Nullable String q, @Nullable Stage stage, boolean overdue) {}

    record Row(
            UUID id,
            Stage stage,
            String title,
            String link,
            String contractNumber,
            String taker,
            Way way,
            LocalDate signedOn,
            Money amount,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate dueOn,
            @Nullable String registrationNumber,
            @Nullable LocalDate registeredOn,
            @Nullable Money contractAmount,
            @Nullable Money technologyAmount) {}
}
