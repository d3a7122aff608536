package org.dukou.approval;

/** The boxes of a desk. */
enum Box {
    WAITING("done_at is null and for_whom && cast(:tokens as text[]) and not (cast(:me as uuid) = any(not_for))"),
    STARTED("asked_by = cast(:me as uuid) and done_at is null"),
    COPIED("person = cast(:me as uuid)"),
    DONE("done_by = cast(:me as uuid) and done_at is not null");

    private final String condition;

    Box(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Where its rows come from; all boxes have rows of one shape. */
    String source() {
        return this == COPIED ? """
                  select id, 'approval.copied' as what, matter_kind, matter_id, matter_number, matter_title, matter_link,
                         cast('{}' as text[]) as for_whom, cast('{}' as uuid[]) as not_for, at as since, cast(null as date) as due,
                         copied_by_name as asked_by_name, remarks, read_at as done_at,
                         cast(null as text) as done_by_name, person
                  from copied_item
                  """ : "select *, cast(null as text) as remarks from work_item";
    }

    /**
     * The order of its rows. Of what waits, whatever is due within the week comes first and then what waits longest; of what
     * is done, the latest.
     */
    String order() {
        return this == WAITING
                ? "case when due <= cast(:today as date) + 7 then due else 'infinity' end, id"
                : "id desc";
    }

    /** The rows that come after the one last shown. */
    String further() {
        return this == WAITING ? """
                  (case when due <= cast(:today as date) + 7 then due else 'infinity' end, id) >
                  (select case when due <= cast(:today as date) + 7 then due else 'infinity' end, id
                   from work_item where id = cast(:after as uuid))
                  """ : "id < cast(:after as uuid)";
    }
}
