package org.dukou.disclosure;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** A result is found by all that its form says, its team and the numbers of its rights and funding. */
@Component
class DisclosureFindable implements Findable {

    @Override
    public String kind() {
        return "disclosure";
    }

    @Override
    public String select() {
        return """
                select id, 'disclosure' as about_kind, id as about_id, number, title,
                       concat_ws(' ', one_sentence, field, industry, content ->> 'problem', content ->> 'solution',
                           content ->> 'advantage', origin ->> 'holder', (select string_agg(k, ' ') from jsonb_array_elements_text(
                               coalesce(content -> 'keywords', '[]')) k)) as text,
                       array(select m ->> 'name' from jsonb_array_elements(content -> 'team') m) || submitter as names,
                       array(select r ->> 'number' from jsonb_array_elements(coalesce(content -> 'ip', '[]')) r
                             where r ->> 'number' is not null)
                           || array(select f ->> 'number' from jsonb_array_elements(
                                        coalesce(content -> 'funding', '[]')) f
                                    where f ->> 'number' is not null) as codes,
                       college as unit,
                       coalesce(case when stage = 'INHERITED' then cast(origin ->> 'year' as integer) end,
                           cast(extract(year from submitted_at at time zone 'Asia/Shanghai') as integer)) as year,
                       'disclosure.stage.' || stage as stage, audience, stage_since as changed_at,
                       '/disclosures/' || id as link
                from disclosure
                """;
    }
}
