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

/** The list of royalties, taken out. */
@Component
class RoyaltySheet implements ListedSheet<RoyaltyList.Row> {

    private final RoyaltyList list;

    RoyaltySheet(RoyaltyList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "royalties";
    }

    @Override
    public String list() {
        return "/api/royalties";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "stage", "income.royalty.stage.", "matter", "");
    }

    @Override
    public List<Column<RoyaltyList.Row>> columns() {
        return List.of(
                Column.text("number", RoyaltyList.Row::number),
                Column.text("deal", row -> row.matter().number()),
                Column.longText("title", row -> row.matter().title()),
                Column.longText("licensee", RoyaltyList.Row::licensee),
                Column.day("firstDay", RoyaltyList.Row::firstDay),
                Column.day("lastDay", RoyaltyList.Row::lastDay),
                Column.day("reportDue", RoyaltyList.Row::reportDue),
                Column.word("stage", "income.royalty.stage.", RoyaltyList.Row::stage),
                Column.money("amount", RoyaltyList.Row::amount));
    }

    @Override
    public Listing<RoyaltyList.Row> listing(Viewer viewer, Asked asked, RoyaltyList.@Nullable Row after) {
        return list.listing(
                viewer,
                new RoyaltyList.Filter(asked.one(RoyaltyStage.class, "stage"), asked.text("q"), asked.id("matter")),
                asked.sort(),
                after == null ? null : after.id());
    }
}
