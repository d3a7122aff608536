package org.dukou.enterprise;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of enterprises, taken out. */
@Component
class EnterpriseSheet implements ListedSheet<EnterpriseList.Row> {

    private final EnterpriseList list;

    EnterpriseSheet(EnterpriseList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    public String list() {
        return "/api/enterprises";
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("q", "", "foreign", "", "related", "");
    }

    @Override
    public List<Column<EnterpriseList.Row>> columns() {
        return List.of(
                Column.longText("name", EnterpriseList.Row::name),
                Column.text("creditCode", EnterpriseList.Row::creditCode),
                Column.text("country", EnterpriseList.Row::country),
                Column.yes("foreign", EnterpriseList.Row::foreignFirm),
                Column.count("relations", EnterpriseList.Row::relations));
    }

    @Override
    public Listing<EnterpriseList.Row> listing(Viewer viewer, Asked asked, EnterpriseList.@Nullable Row after) {
        return list.listing(viewer, filter(asked), asked.sort(), after == null ? null : after.id());
    }

    private static EnterpriseList.Filter filter(Asked asked) {
        return new EnterpriseList.Filter(asked.text("q"), asked.yesOrNo("foreign"), asked.yesOrNo("related"));
    }
}
