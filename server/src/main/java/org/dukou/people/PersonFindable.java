package org.dukou.people;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** A person is found by name, its pinyin and the staff number, and by nothing private. */
@Component
class PersonFindable implements Findable {

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public String select() {
        return """
                select p.id, 'person' as about_kind, p.id as about_id, p.staff_number as number, p.name as title,
                       u.name as text, array[p.name] as names, cast('{}' as text[]) as codes, p.unit,
                       cast(null as integer) as year, 'people.kind.' || p.kind as stage, p.audience,
                       p.joined_on::timestamp at time zone 'Asia/Shanghai' as changed_at,
                       '/people/persons/' || p.id as link
                from person p join unit u on u.id = p.unit
                """;
    }
}
