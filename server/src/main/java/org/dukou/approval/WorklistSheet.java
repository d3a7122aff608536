package org.dukou.approval;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A box of the worklist, taken out. */
@Component
class WorklistSheet implements Sheet<WorklistList.Item> {

    private final WorklistList list;

    WorklistSheet(WorklistList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "worklist";
    }

    @Override
    public String list() {
        return "/api/worklist";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("box", "approval.box.", "q", "", "kind", "");
    }

    @Override
    public List<Column<WorklistList.Item>> columns() {
        return List.of(
                new Column<>("what", Column.Kind.LONG_TEXT, (item, words) -> words.say(item.what())),
                Column.text("number", item -> item.matter().number()),
                Column.longText("title", item -> item.matter().title()),
                Column.moment("since", WorklistList.Item::since),
                Column.day("due", WorklistList.Item::due),
                Column.text("askedBy", WorklistList.Item::askedBy),
                Column.longText("waitsFor", item -> String.join("、", item.waitsFor())),
                Column.longText("remarks", WorklistList.Item::remarks),
                Column.moment("doneAt", WorklistList.Item::doneAt),
                Column.text("doneBy", WorklistList.Item::doneBy));
    }

    @Override
    public long count(Viewer viewer, Asked asked) {
        return list.count(viewer, box(asked), filter(asked));
    }

    @Override
    public List<WorklistList.Item> rows(Viewer viewer, Asked asked, WorklistList.@Nullable Item after, int size) {
        return list.rows(viewer, box(asked), filter(asked), after == null ? null : after.id(), size);
    }

    private static WorklistList.Filter filter(Asked asked) {
        return new WorklistList.Filter(asked.text("q"), asked.text("kind"));
    }

    private static Box box(Asked asked) {
        Box box = asked.one(Box.class, "box");
        return box == null ? Box.WAITING : box;
    }
}
