package org.dukou.seal;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The seal register, taken out. */
@Component
class SealSheet implements ListedSheet<SealList.Row> {

    private final SealList list;

    SealSheet(SealList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "seals";
    }

    @Override
    public String list() {
        return "/api/seal-uses/register";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "stage", "seal.stage.", "kind", "seal.kind.");
    }

    @Override
    public List<Column<SealList.Row>> columns() {
        return List.of(
                Column.text("number", SealList.Row::number),
                Column.word("kind", "seal.kind.", SealList.Row::kind),
                Column.longText("paper", SealList.Row::paper),
                Column.longText("title", SealList.Row::title),
                Column.count("copies", SealList.Row::copies),
                Column.text("asker", SealList.Row::asker),
                Column.day("askedOn", SealList.Row::askedOn),
                Column.word("stage", "seal.stage.", SealList.Row::stage),
                Column.text("keeper", SealList.Row::keeper),
                Column.day("setOn", SealList.Row::setOn));
    }

    @Override
    public Listing<SealList.Row> listing(Viewer viewer, Asked asked, SealList.@Nullable Row after) {
        return list.listing(viewer, filter(asked), asked.sort(), after == null ? null : after.id());
    }

    private static SealList.Filter filter(Asked asked) {
        return new SealList.Filter(asked.text("q"), asked.one(Stage.class, "stage"), asked.one(SealKind.class, "kind"));
    }
}
