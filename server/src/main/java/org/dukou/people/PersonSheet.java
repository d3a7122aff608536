package org.dukou.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of persons, taken out; nothing private is in it. */
@Component
class PersonSheet implements ListedSheet<PersonList.Row> {

    private final PersonList list;
    private final Directory directory;
    private final UnitNames units;

    PersonSheet(PersonList list, Directory directory, UnitNames units) {
        this.list = list;
        this.directory = directory;
        this.units = units;
    }

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public String list() {
        return "/api/people/register";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "unit", "", "role", "role.", "kind", "people.kind.", "left", "");
    }

    @Override
    public List<Column<PersonList.Row>> columns() {
        return List.of(
                Column.text("staffNumber", PersonList.Row::staffNumber),
                Column.text("name", PersonList.Row::name),
                Column.word("kind", "people.kind.", PersonList.Row::kind),
                new Column<>("unit", Column.Kind.TEXT, (row, words) -> units.in(words.locale(), row.unit())),
                new Column<>("roles", Column.Kind.LONG_TEXT, PersonSheet::roles),
                Column.yes("maySignIn", PersonList.Row::maySignIn),
                Column.day("leftOn", PersonList.Row::leftOn));
    }

    @Override
    public Listing<PersonList.Row> listing(Viewer viewer, Asked asked, PersonList.@Nullable Row after) {
        return list.listing(viewer, filter(asked), asked.sort(), after == null ? null : after.id());
    }

    private static PersonList.Filter filter(Asked asked) {
        return new PersonList.Filter(
                asked.text("q"),
                asked.id("unit"),
                asked.one(Role.class, "role"),
                asked.one(PersonKind.class, "kind"),
                asked.yes("left"));
    }

    @Override
    public String said(Viewer viewer, String filter, String value, Words words) {
        return filter.equals("unit")
                ? directory.unitName(value, words.locale())
                : ListedSheet.super.said(viewer, filter, value, words);
    }

    private static String roles(PersonList.Row row, Words words) {
        return row.roles().stream().map(role -> words.say("role." + role)).collect(Collectors.joining(" · "));
    }
}
