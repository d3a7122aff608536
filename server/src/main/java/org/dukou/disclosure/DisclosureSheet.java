package org.dukou.disclosure;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.dukou.people.Directory;
import org.dukou.people.UnitNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of results, taken out. */
@Component
class DisclosureSheet implements ListedSheet<DisclosureList.Row> {

    private final DisclosureList list;
    private final Directory directory;
    private final UnitNames units;

    DisclosureSheet(DisclosureList list, Directory directory, UnitNames units) {
        this.list = list;
        this.directory = directory;
        this.units = units;
    }

    @Override
    public String name() {
        return "disclosures";
    }

    @Override
    public String list() {
        return "/api/disclosures";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "stage", "disclosure.stage.", "college", "", "mine", "");
    }

    @Override
    public List<Column<DisclosureList.Row>> columns() {
        return List.of(
                Column.text("number", DisclosureList.Row::number),
                Column.longText("title", DisclosureList.Row::title),
                Column.longText("oneSentence", DisclosureList.Row::oneSentence),
                Column.word("stage", "disclosure.stage.", DisclosureList.Row::stage),
                Column.moment("stageSince", DisclosureList.Row::stageSince),
                Column.text("field", DisclosureList.Row::field),
                Column.count("trl", DisclosureList.Row::trl),
                new Column<>("college", Column.Kind.TEXT, (row, words) -> units.in(words.locale(), row.collegeName())),
                Column.text("submitter", DisclosureList.Row::submitter),
                Column.moment("submittedAt", DisclosureList.Row::submittedAt));
    }

    @Override
    public Listing<DisclosureList.Row> listing(Viewer viewer, Asked asked, DisclosureList.@Nullable Row after) {
        return list.listing(viewer, filter(asked), asked.sort(), after == null ? null : after.id());
    }

    private static DisclosureList.Filter filter(Asked asked) {
        return new DisclosureList.Filter(
                asked.text("q"), asked.one(Stage.class, "stage"), asked.id("college"), asked.yes("mine"));
    }

    @Override
    public String said(Viewer viewer, String filter, String value, Words words) {
        return filter.equals("college")
                ? directory.unitName(value, words.locale())
                : ListedSheet.super.said(viewer, filter, value, words);
    }
}
