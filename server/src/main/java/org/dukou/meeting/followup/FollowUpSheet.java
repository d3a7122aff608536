package org.dukou.meeting.followup;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of what is to be done because of resolutions, taken out. */
@Component
class FollowUpSheet implements ListedSheet<FollowUpList.Row> {

    private final FollowUpList list;

    FollowUpSheet(FollowUpList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    public String list() {
        return "/api/follow-ups";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "body", "", "mine", "", "state", "meeting.follow-up-state.", "year", "");
    }

    @Override
    public List<Column<FollowUpList.Row>> columns() {
        return List.of(
                Column.text("number", FollowUpList.Row::number),
                Column.longText("what", FollowUpList.Row::what),
                Column.longText("resolution", FollowUpList.Row::resolution),
                Column.text("owner", FollowUpList.Row::ownerName),
                Column.day("due", FollowUpList.Row::due),
                Column.word("state", "meeting.follow-up-state.", FollowUpList.Row::state),
                Column.day("doneOn", FollowUpList.Row::doneOn),
                Column.longText("evidence", FollowUpList.Row::evidence));
    }

    @Override
    public Listing<FollowUpList.Row> listing(Viewer viewer, Asked asked, FollowUpList.@Nullable Row after) {
        return list.listing(viewer, filter(asked), after == null ? null : after.id());
    }

    private static FollowUpList.Filter filter(Asked asked) {
        return new FollowUpList.Filter(
                asked.id("body"),
                asked.yes("mine"),
                asked.one(FollowUpState.class, "state"),
                asked.number("year"),
                asked.text("q"));
    }
}
