package org.dukou.registration;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** A registration is found by its number and by that of its contract; it is read where the matter is that it serves. */
@Component
class RegistrationFindable implements Findable {

    @Override
    public String kind() {
        return "registration";
    }

    @Override
    public String select() {
        return """
                select id, about_kind, about_id, coalesce(registration_number, contract_number) as number,
                       about ->> 'title' as title, taker as text, cast('{}' as text[]) as names,
                       array_remove(array[contract_number, about ->> 'number'], null) as codes,
                       cast(null as uuid) as unit, cast(extract(year from signed_on) as integer) as year,
                       'registration.stage.' || stage as stage, audience,
                       cast(signed_on as timestamp) at time zone 'Asia/Shanghai' as changed_at, about ->> 'link' as link
                from technology_registration
                """;
    }
}
