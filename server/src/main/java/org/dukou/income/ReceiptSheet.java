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

/** The list of all bookings, taken out. */
@Component
class ReceiptSheet implements ListedSheet<ReceiptList.Row> {

    private final ReceiptList list;

    ReceiptSheet(ReceiptList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public String list() {
        return "/api/incomes/receipts";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "matter", "");
    }

    @Override
    public List<Column<ReceiptList.Row>> columns() {
        return List.of(
                Column.day("receivedOn", ReceiptList.Row::receivedOn),
                Column.text("number", row -> row.matter().number()),
                Column.longText("title", row -> row.matter().title()),
                Column.money("amount", ReceiptList.Row::amount),
                Column.word("kind", "income.booking.", ReceiptList.Row::kind),
                Column.text("bankReference", ReceiptList.Row::bankReference),
                Column.longText("payer", ReceiptList.Row::payer),
                Column.longText("note", ReceiptList.Row::note),
                Column.text("booker", ReceiptList.Row::booker));
    }

    @Override
    public Listing<ReceiptList.Row> listing(Viewer viewer, Asked asked, ReceiptList.@Nullable Row after) {
        return list.listing(
                viewer,
                new ReceiptList.Filter(asked.text("q"), asked.id("matter")),
                asked.sort(),
                after == null ? null : after.id());
    }
}
