package org.dukou.income;

import org.dukou.kernel.find.Findable;
import org.springframework.stereotype.Component;

/** Money that came is found by its bank reference and who paid it; it is read where the matter is that it pays for. */
@Component
class ReceiptFindable implements Findable {

    @Override
    public String kind() {
        return "receipt";
    }

    @Override
    public String select() {
        return """
                select r.id, i.about_kind, i.about_id, r.bank_reference as number, i.about ->> 'title' as title,
                       concat_ws(' ', r.payer, r.note) as text, cast('{}' as text[]) as names,
                       array_remove(array[i.about ->> 'number'], null) as codes, cast(null as uuid) as unit,
                       cast(extract(year from r.received_on) as integer) as year, cast(null as text) as stage,
                       i.audience, r.booked_at as changed_at, i.about ->> 'link' as link
                from receipt r join income i on i.id = r.income
                where r.reversal_of is null and r.reversed_by is null
                """;
    }
}
