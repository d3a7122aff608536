package org.dukou.registration;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of technology contracts, taken out. */
@Component
class RegistrationSheet implements ListedSheet<RegistrationList.Row> {

    private final RegistrationList list;

    RegistrationSheet(RegistrationList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public String list() {
        return "/api/technology-registrations/register";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "stage", "registration.stage.", "overdue", "");
    }

    @Override
    public List<Column<RegistrationList.Row>> columns() {
        return List.of(
                Column.text("contractNumber", RegistrationList.Row::contractNumber),
                Column.longText("title", RegistrationList.Row::title),
                Column.longText("taker", RegistrationList.Row::taker),
                Column.word("way", "way.", RegistrationList.Row::way),
                Column.day("signedOn", RegistrationList.Row::signedOn),
                Column.money("amount", RegistrationList.Row::amount),
                Column.word("stage", "registration.stage.", RegistrationList.Row::stage),
                Column.day("appliedOn", RegistrationList.Row::appliedOn),
                Column.day("dueOn", RegistrationList.Row::dueOn),
                Column.text("registrationNumber", RegistrationList.Row::registrationNumber),
                Column.day("registeredOn", RegistrationList.Row::registeredOn),
                Column.money("contractAmount", RegistrationList.Row::contractAmount),
                Column.money("technologyAmount", RegistrationList.Row::technologyAmount));
    }

    @Override
    public Listing<RegistrationList.Row> listing(Viewer viewer, Asked asked, RegistrationList.@Nullable Row after) {
        return list.listing(viewer, filter(asked), asked.sort(), after == null ? null : after.id());
    }

    private static RegistrationList.Filter filter(Asked asked) {
        return new RegistrationList.Filter(asked.text("q"), asked.one(Stage.class, "stage"), asked.yes("overdue"));
    }
}
