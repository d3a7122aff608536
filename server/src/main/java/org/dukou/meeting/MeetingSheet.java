package org.dukou.meeting;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of meetings, taken out. */
@Component
class MeetingSheet implements ListedSheet<MeetingList.Row> {

    private final MeetingList list;

    MeetingSheet(MeetingList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String list() {
        return "/api/meetings";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "body", "", "stage", "meeting.stage.", "year", "");
    }

    @Override
    public List<Column<MeetingList.Row>> columns() {
        return List.of(
                Column.text("number", MeetingList.Row::number),
                Column.longText("bodyName", MeetingList.Row::bodyName),
                Column.day("heldOn", MeetingList.Row::heldOn),
                Column.text("startsAt", MeetingList.Row::startsAt),
                Column.text("place", MeetingList.Row::place),
                Column.day("cutoff", MeetingList.Row::cutoff),
                Column.word("stage", "meeting.stage.", MeetingList.Row::stage),
                Column.count("matters", MeetingList.Row::matters));
    }

    @Override
    public Listing<MeetingList.Row> listing(Viewer viewer, Asked asked, MeetingList.@Nullable Row after) {
        return list.listing(
                viewer,
                new MeetingList.Filter(
                        asked.id("body"), asked.one(Stage.class, "stage"), asked.number("year"), asked.text("q")),
                after == null ? null : after.id());
    }
}
