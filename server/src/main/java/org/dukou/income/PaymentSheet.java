package org.dukou.income;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of expected payments, taken out. */
@Component
class PaymentSheet implements ListedSheet<PaymentList.Row> {

    private final PaymentList list;

    PaymentSheet(PaymentList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public String list() {
        return "/api/incomes/payments";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "state", "income.state.", "matter", "");
    }

    @Override
    public List<Column<PaymentList.Row>> columns() {
        return List.of(
                Column.text("number", row -> row.matter().number()),
                Column.longText("title", row -> row.matter().title()),
                new Column<>(
                        "label",
                        Column.Kind.LONG_TEXT,
                        (row, words) -> PaymentKind.called(row.kind(), row.label(), words)),
                Column.day("dueOn", PaymentList.Row::dueOn),
                Column.money("amount", PaymentList.Row::amount),
                Column.money("paid", PaymentList.Row::paid),
                Column.word("state", "income.state.", PaymentList.Row::state));
    }

    @Override
    public Listing<PaymentList.Row> listing(Viewer viewer, Asked asked, PaymentList.@Nullable Row after) {
        return list.listing(viewer, filter(asked), asked.sort(), after == null ? null : after.id());
    }

    private static PaymentList.Filter filter(Asked asked) {
        return new PaymentList.Filter(asked.one(Payment.State.class, "state"), asked.text("q"), asked.id("matter"));
    }
}
