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

/** The list of decisions, taken out. */
@Component
class DecisionSheet implements ListedSheet<DecisionList.Row> {

    private final DecisionList list;

    DecisionSheet(DecisionList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public String list() {
        return "/api/decisions";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "body", "", "coming", "", "outcome", "meeting.outcome.", "year", "");
    }

    @Override
    public List<Column<DecisionList.Row>> columns() {
        return List.of(
                Column.text("number", DecisionList.Row::matterNumber),
                Column.longText("title", DecisionList.Row::matterTitle),
                Column.text("applicant", DecisionList.Row::applicantName),
                Column.day("since", DecisionList.Row::since),
                Column.text("meeting", DecisionList.Row::meetingNumber),
                Column.count("place", DecisionList.Row::place),
                Column.day("heldOn", DecisionList.Row::heldOn),
                Column.word("outcome", "meeting.outcome.", DecisionList.Row::outcome),
                Column.day("settledOn", DecisionList.Row::settledOn));
    }

    @Override
    public Listing<DecisionList.Row> listing(Viewer viewer, Asked asked, DecisionList.@Nullable Row after) {
        return list.listing(
                viewer,
                new DecisionList.Filter(
                        asked.id("body"),
                        asked.yes("coming"),
                        asked.one(Outcome.class, "outcome"),
                        asked.number("year"),
                        asked.text("q")),
                after == null ? null : after.id());
    }
}
