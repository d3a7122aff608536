package org.dukou.enterprise;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** A firm is found by its name, its credit code, and where and with whom one talks to it. */
@Component
class EnterpriseFindable implements Findable {

    @Override
    public String kind() {
        return "enterprise";
    }

    @Override
    public String select() {
        return """
                select id, 'enterprise' as about_kind, id as about_id, credit_code as number, name as title,
                       concat_ws(' ', profile ->> 'address', profile ->> 'note') as text,
                       array(select c ->> 'name' from jsonb_array_elements(coalesce(profile -> 'contacts', '[]')) c) as names,
                       cast('{}' as text[]) as codes, cast(null as uuid) as unit, cast(null as integer) as year,
                       cast(null as text) as stage, audience, registered_at as changed_at, '/enterprises/' || id as link
                from enterprise
                """;
    }
}
