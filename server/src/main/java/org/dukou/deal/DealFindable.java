package org.dukou.deal;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** A deal is found by its results and their rights, its taker, and the persons who have to do with it. */
@Component
class DealFindable implements Findable {

    @Override
    public String kind() {
        return "deal";
    }

    @Override
    public String select() {
        return """
                select id, 'deal' as about_kind, id as about_id, number, title,
                       concat_ws(' ', taker_name, (select string_agg(concat_ws(' ', p ->> 'title', p ->> 'summary'), ' ')
                           from jsonb_array_elements(sheet -> 'parts') p)) as text,
                       array_remove(array[opener, assistant_name], null)
                           || array(select m ->> 'name' from jsonb_array_elements(sheet -> 'parts') p,
                                    jsonb_array_elements(p -> 'team') m) as names,
                       array_remove(array[contract_number], null)
                           || array(select p ->> 'number' from jsonb_array_elements(sheet -> 'parts') p)
                           || array(select r ->> 'number' from jsonb_array_elements(sheet -> 'parts') p,
                                    jsonb_array_elements(p -> 'rights') r where r ->> 'number' is not null) as codes,
                       college as unit, cast(extract(year from opened_at at time zone 'Asia/Shanghai') as integer) as year,
                       'deal.stage.' || stage as stage, audience, stage_since as changed_at, '/deals/' || id as link
                from deal
                """;
    }
}
