-- Something a person or an office has to do about a matter. Open while done_at is null.
create table work_item (
    id            uuid primary key,
    what          text        not null,
    matter_kind   text        not null,
    matter_id     uuid        not null,
    matter_number text,
    matter_title  text        not null,
    matter_link   text        not null,
    for_whom      text[]      not null,
    asked_by      uuid,
    since         timestamptz not null,
    due           date,
    done_by       uuid,
    done_by_name  text,
    done_at       timestamptz
);
create index work_item_waiting on work_item using gin (for_whom) where done_at is null;
create index work_item_of_matter on work_item (matter_kind, matter_id) where done_at is null;
create index work_item_started on work_item (asked_by, id);
create index work_item_done on work_item (done_by, id) where done_at is not null;
