package org.dukou.income;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** The royalty of a period is found by its number, its licensee and what is licensed. */
@Component
class RoyaltyFindable implements Findable {

    @Override
    public String kind() {
        return Royalty.KIND;
    }

    @Override
    public String select() {
        return """
                select r.id, 'royalty' as about_kind, r.id as about_id, r.number, r.about ->> 'title' as title,
                       concat_ws(' ', r.licensee, r.report ->> 'notes') as text, cast('{}' as text[]) as names,
                       array_remove(array[r.about ->> 'number'], null) as codes, cast(null as uuid) as unit,
                       cast(extract(year from r.last_day) as integer) as year, r.stage, r.audience,
                       r.stage_since as changed_at, '/royalties/' || r.id as link
                from royalty r
                """;
    }
}
