package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * However long a list grows: each order it offers, and whatever words are looked for in it, has an index. The database is
 * asked how it would find the rows if it could neither read a whole table nor sort one.
 */
@DukouTest
class ListsByIndexTest {

    /** The orders each list offers, and the index that has them; a unique number is an index too. */
    private static final Map<String, Map<String, String>> ORDERS = new TreeMap<>(Map.ofEntries(
            Map.entry("disclosures", Map.of("number", "disclosure_number_key", "stageSince", "disclosure_by_since")),
            Map.entry(
                    "deals",
                    Map.of("number", "deal_number_key", "stageSince", "deal_by_since", "price", "deal_by_price")),
            Map.entry(
                    "notices",
                    Map.of(
                            "number", "notice_number_key",
                            "publishedOn", "notice_by_publication",
                            "lastDay", "notice_by_last_day")),
            Map.entry("enterprises", Map.of("name", "enterprise_by_order_of_names")),
            Map.entry(
                    "distributions",
                    Map.of(
                            "number", "distribution_number_key",
                            "receivedOn", "distribution_by_receipt_day",
                            "income", "distribution_by_income")),
            Map.entry("payments", Map.of("dueOn", "payment_by_due_day", "amount", "payment_by_amount")),
            Map.entry("seals", Map.of("number", "seal_use_number_key")),
            Map.entry(
                    "registrations",
                    Map.of(
                            "signedOn", "technology_registration_by_signing",
                            "amount", "technology_registration_by_amount")),
            Map.entry("royalties", Map.of("reportDue", "royalty_by_report_day")),
            Map.entry("receipts", Map.of("receivedOn", "receipt_by_day", "amount", "receipt_by_amount")),
            Map.entry("persons", Map.of("staffNumber", "person_staff_number_key", "name", "person_by_sound"))));

    private static final Map<String, String> WORDS = Map.of(
            "disclosures", "disclosure_sought",
            "deals", "deal_sought",
            "notices", "notice_sought",
            "enterprises", "enterprise_sought",
            "distributions", "distribution_sought",
            "payments", "payment_sought",
            "registrations", "technology_registration_sought",
            "seals", "seal_use_sought",
            "receipts", "receipt_sought",
            "royalties", "royalty_sought");

    private final Campus campus;
    private final DataSource source;
    private final Map<String, ListedSheet<?>> sheets = new HashMap<>();
    private Viewer viewer;

    ListsByIndexTest(Campus campus, DataSource source, List<ListedSheet<?>> all) {
        this.campus = campus;
        this.source = source;
        all.forEach(sheet -> sheets.put(sheet.name(), sheet));
    }

    @BeforeEach
    void furnish() {
        viewer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE))
                .viewer();
    }

    @Test
    void everyOrderOfferedHasItsIndexUpAndDown() throws SQLException {
        List<String> without = new ArrayList<>();
        for (String sheet : ORDERS.keySet()) {
            for (Map.Entry<String, String> order : ORDERS.get(sheet).entrySet()) {
                for (String sort : List.of(order.getKey(), "-" + order.getKey())) {
                    String plan = plan(sheet, Map.of("sort", sort), "enable_sort", "enable_bitmapscan");
                    if (!plan.contains(order.getValue())) {
                        without.add(sheet + " by " + sort + ":\n" + plan);
                    }
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void wordsAreLookedUpInAnIndexEvenWhenTheyAreTwoCharactersLong() throws SQLException {
        List<String> without = new ArrayList<>();
        for (Map.Entry<String, String> words : WORDS.entrySet()) {
            String plan = plan(words.getKey(), Map.of("q", "光栅"), "enable_indexscan");
            if (!plan.contains(words.getValue())) {
                without.add(words.getKey() + ":\n" + plan);
            }
        }
        assertThat(without).isEmpty();
    }

    /** How the database would find the first page, with these ways barred to it. */
    private String plan(String sheet, Map<String, String> asked, String... barred) throws SQLException {
        StatementSpec rows = ActingAs.call(viewer, () -> sheets.get(sheet).listing(viewer, new Asked(asked), null))
                .rows();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local enable_seqscan = off");
                for (String way : barred) {
                    statement.execute("set local " + way + " = off");
                }
            }
            TransactionSynchronizationManager.bindResource(source, new ConnectionHolder(explaining(connection)));
            try {
                return String.join(
                        "\n", rows.param("limit", 21).query(String.class).list());
            } finally {
                TransactionSynchronizationManager.unbindResource(source);
                connection.rollback();
            }
        }
    }

    private static Connection explaining(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                    if (method.getName().equals("prepareStatement")) {
                        given[0] = "explain " + given[0];
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
