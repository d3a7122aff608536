-- One round in which a matter is put before those who have to agree.
create table approval (
    id             uuid primary key,
    version        bigint      not null,
    audience       text[]      not null,
    matter_kind    text        not null,
    matter_id      uuid        not null,
    matter         jsonb       not null,
    round          integer     not null,
    state          text        not null,
    since          timestamptz not null,
    fingerprint    text        not null,
    applicant_name text        not null,
    started_at     timestamptz not null,
    interests      jsonb       not null,
    basis          jsonb       not null,
    route          jsonb       not null,
    notes          jsonb       not null,
    newcomers      uuid[]      not null,
    unique (matter_kind, matter_id, round)
);
create unique index approval_running on approval (matter_kind, matter_id) where state = 'RUNNING';

alter table work_item
    add column asked_by_name text,
    -- Holders of the role whose own matter it is: others of the same role are asked.
    add column not_for uuid[] not null default '{}';

-- A matter of which somebody was told who has nothing to do about it.
create table copied_item (
    id            uuid primary key,
    person        uuid        not null,
    matter_kind   text        not null,
    matter_id     uuid        not null,
    matter_number text,
    matter_title  text        not null,
    matter_link   text        not null,
    copied_by     uuid,
    copied_by_name text       not null,
    remarks       text,
    at            timestamptz not null,
    read_at       timestamptz
);
create index copied_item_of_person on copied_item (person, id);
create index copied_item_unread on copied_item (person) where read_at is null;
