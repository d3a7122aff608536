-- Who asked whether something may be written here at all, and when. Deliberately nothing about what it is.
create table secrecy_check (
    id         uuid primary key,
    version    bigint      not null,
    audience   text[]      not null,
    asked_by   uuid        not null,
    asker_name text        not null,
    asked_at   timestamptz not null,
    state      text        not null,
    decided_by text,
    decided_at timestamptz,
    used       boolean     not null
);
create index secrecy_check_held on secrecy_check (asked_at) where state = 'HELD';

create table disclosure (
    id            uuid primary key,
    version       bigint      not null,
    audience      text[]      not null,
    number        text        not null unique,
    stage         text        not null,
    stage_since   timestamptz not null,
    returned_from text,
    remarks       jsonb,
    title         text        not null,
    title_grams   text[]      not null,
    one_sentence  text        not null,
    field         text        not null,
    industry      text        not null,
    trl           smallint    not null,
    college       uuid        not null,
    college_name  text        not null,
    submitted_by  uuid        not null,
    submitter     text        not null,
    submitted_at  timestamptz not null,
    content       jsonb       not null,
    confirmations jsonb       not null
);
create index disclosure_by_audience on disclosure using gin (audience);
create index disclosure_by_title_grams on disclosure using gin (title_grams);
create index disclosure_by_stage on disclosure (stage, id);
create index disclosure_by_college on disclosure (college, id);
