package org.dukou.notice;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of notices, taken out. */
@Component
class NoticeSheet implements ListedSheet<NoticeList.Row> {

    private final NoticeList list;

    NoticeSheet(NoticeList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public String list() {
        return "/api/notices";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "kind", "notice.kind.", "state", "notice.state.", "matterKind", "", "matterId", "");
    }

    @Override
    public List<Column<NoticeList.Row>> columns() {
        return List.of(
                Column.text("number", NoticeList.Row::number),
                Column.longText("headline", NoticeList.Row::headline),
                Column.word("kind", "notice.kind.", NoticeList.Row::kind),
                Column.word("state", "notice.state.", NoticeList.Row::state),
                Column.day("publishedOn", NoticeList.Row::publishedOn),
                Column.day("lastDay", NoticeList.Row::lastDay),
                Column.count("days", NoticeList.Row::days),
                Column.yes("working", NoticeList.Row::working),
                Column.text("matterNumber", NoticeList.Row::matterNumber),
                Column.count("objections", NoticeList.Row::objections),
                Column.count("undecided", NoticeList.Row::undecided),
                Column.text("marketAddress", NoticeList.Row::marketAddress));
    }

    @Override
    public Listing<NoticeList.Row> listing(Viewer viewer, Asked asked, NoticeList.@Nullable Row after) {
        return list.listing(viewer, filter(asked), asked.sort(), after == null ? null : after.id());
    }

    private static NoticeList.Filter filter(Asked asked) {
        return new NoticeList.Filter(
                asked.text("q"),
                asked.one(NoticeKind.class, "kind"),
                asked.one(NoticeState.class, "state"),
                asked.text("matterKind"),
                asked.id("matterId"));
    }
}
