package org.dukou.people;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** A unit is found by its name in either language and its code. */
@Component
class UnitFindable implements Findable {

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public String select() {
        return """
                select id, 'unit' as about_kind, id as about_id, code as number, name as title, name_en as text,
                       cast('{}' as text[]) as names, cast('{}' as text[]) as codes, id as unit,
                       cast(null as integer) as year, 'people.tier.' || tier as stage, audience,
                       cast('2000-01-01' as timestamptz) as changed_at, '/people/units/' || id as link
                from unit
                """;
    }
}
