package org.dukou.notice;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** A notice is found by its own number and headline and those of the matter it is about. */
@Component
class NoticeFindable implements Findable {

    @Override
    public String kind() {
        return "notice";
    }

    @Override
    public String select() {
        return """
                select id, 'notice' as about_kind, id as about_id, number, headline as title, about ->> 'title' as text,
                       cast('{}' as text[]) as names, array_remove(array[about ->> 'number'], null) as codes,
                       cast(null as uuid) as unit, cast(extract(year from published_on) as integer) as year,
                       'notice.state.' || state as stage, audience,
                       published_on::timestamp at time zone 'Asia/Shanghai' as changed_at, '/notices/' || id as link
                from notice
                """;
    }
}
