package org.dukou.deal;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.dukou.people.UnitNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of deals, taken out. */
@Component
class DealSheet implements ListedSheet<DealList.Row> {

    private final DealList list;
    private final UnitNames units;

    DealSheet(DealList list, UnitNames units) {
        this.list = list;
        this.units = units;
    }

    @Override
    public String name() {
        return "deals";
    }

    @Override
    public String list() {
        return "/api/deals";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "stage", "deal.stage.", "way", "way.", "disclosure", "", "taker", "", "mine", "");
    }

    @Override
    public List<Column<DealList.Row>> columns() {
        return List.of(
                Column.text("number", DealList.Row::number),
                Column.longText("title", DealList.Row::title),
                Column.word("stage", "deal.stage.", DealList.Row::stage),
                Column.moment("stageSince", DealList.Row::stageSince),
                Column.yes("stopped", DealList.Row::stopped),
                Column.word("way", "way.", DealList.Row::way),
                Column.word("pricing", "deal.pricing.", DealList.Row::pricing),
                Column.longText("taker", DealList.Row::takerName),
                Column.money("price", DealList.Row::price),
                new Column<>("college", Column.Kind.TEXT, (row, words) -> units.in(words.locale(), row.collegeName())),
                Column.text("opener", DealList.Row::opener));
    }

    @Override
    public Listing<DealList.Row> listing(Viewer viewer, Asked asked, DealList.@Nullable Row after) {
        return list.listing(viewer, filter(asked), asked.sort(), after == null ? null : after.id());
    }

    private static DealList.Filter filter(Asked asked) {
        return new DealList.Filter(
                asked.text("q"),
                asked.one(Stage.class, "stage"),
                asked.one(Way.class, "way"),
                asked.id("disclosure"),
                asked.id("taker"),
                asked.yes("mine"));
    }
}
