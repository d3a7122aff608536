package org.dukou.contract;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** A contract is found by its number and the other party; it is read where the matter is that it serves. */
@Component
class ContractFindable implements Findable {

    @Override
    public String kind() {
        return "contract";
    }

    @Override
    public String select() {
        return """
                select id, about_kind, about_id, number, about ->> 'title' as title, taker as text,
                       cast('{}' as text[]) as names,
                       array_remove(array[about ->> 'number'], null)
                           || array(select r ->> 'number' from jsonb_array_elements(rights) r
                                    where r ->> 'number' is not null) as codes,
                       cast(null as uuid) as unit,
                       cast(extract(year from prepared_at at time zone 'Asia/Shanghai') as integer) as year,
                       'contract.stage.' || stage as stage, audience, prepared_at as changed_at, about ->> 'link' as link
                from contract
                """;
    }
}
