package org.dukou.reward;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of distributions, taken out; whoever is only rewarded finds their own amounts and no other. */
@Component
class DistributionSheet implements ListedSheet<DistributionList.Row> {

    private final DistributionList list;

    DistributionSheet(DistributionList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "distributions";
    }

    @Override
    public String list() {
        return "/api/distributions";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "stage", "reward.stage.", "deal", "", "mine", "");
    }

    @Override
    public List<Column<DistributionList.Row>> columns() {
        return List.of(
                Column.text("number", DistributionList.Row::number),
                Column.word("stage", "reward.stage.", DistributionList.Row::stage),
                Column.moment("stageSince", DistributionList.Row::stageSince),
                Column.text("dealNumber", DistributionList.Row::dealNumber),
                Column.longText("title", DistributionList.Row::title),
                Column.yes("shares", DistributionList.Row::shares),
                Column.yes("counter", DistributionList.Row::counter),
                Column.day("receivedOn", DistributionList.Row::receivedOn),
                Column.money("income", DistributionList.Row::income),
                Column.money("net", DistributionList.Row::net),
                Column.money("reward", DistributionList.Row::reward),
                Column.money("own", DistributionList.Row::mine));
    }

    @Override
    public Listing<DistributionList.Row> listing(Viewer viewer, Asked asked, DistributionList.@Nullable Row after) {
        return list.listing(viewer, filter(asked), asked.sort(), after == null ? null : after.id());
    }

    private static DistributionList.Filter filter(Asked asked) {
        return new DistributionList.Filter(
                asked.text("q"), asked.one(Stage.class, "stage"), asked.id("deal"), asked.yes("mine"));
    }
}
