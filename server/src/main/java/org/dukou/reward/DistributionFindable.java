package org.dukou.reward;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** A distribution is found by its number and its deal, never by who is rewarded: each of them sees only their own part. */
@Component
class DistributionFindable implements Findable {

    @Override
    public String kind() {
        return "distribution";
    }

    @Override
    public String select() {
        return """
                select id, 'distribution' as about_kind, id as about_id, number, deal_matter ->> 'title' as title, '' as text,
                       cast('{}' as text[]) as names, array_remove(array[deal_matter ->> 'number'], null) as codes,
                       cast(null as uuid) as unit, cast(extract(year from received_on) as integer) as year,
                       'reward.stage.' || stage as stage, audience, stage_since as changed_at,
                       '/distributions/' || id as link
                from distribution
                """;
    }
}
