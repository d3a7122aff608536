-- What of a signed deal is to be otherwise.
create table amendment (
    id                uuid primary key,
    version           bigint      not null,
    audience          text[]      not null,
    number            text        not null unique,
    stage             text        not null,
    about_kind        text        not null,
    about_id          uuid        not null,
    about             jsonb       not null,
    way               text        not null,
    change            jsonb       not null,
    before            jsonb       not null,
    afterwards        jsonb       not null,
    reason            text        not null,
    duty              jsonb,
    drafter           text        not null,
    drafted_at        timestamptz not null,
    approved_on       date,
    signed_on         date,
    contract_number   text,
    came_back_because text,
    guests            text[]      not null default '{}'
);
create index amendment_of_matter on amendment (about_kind, about_id);
-- A deal is changed by one agreement at a time.
create unique index amendment_open on amendment (about_kind, about_id) where stage not in ('SIGNED', 'GIVEN_UP');
