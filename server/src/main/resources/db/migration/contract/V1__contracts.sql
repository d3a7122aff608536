-- The agreement of a matter.
create table contract (
    id            uuid primary key,
    version       bigint        not null,
    audience      text[]        not null,
    number        text          not null unique,
    stage         text          not null,
    about_kind    text          not null,
    about_id      uuid          not null,
    about         jsonb         not null,
    taker         text          not null,
    way           text          not null,
    amount        numeric(19,2) not null,
    rights        jsonb         not null,
    prepared_at   timestamptz   not null,
    signing       jsonb,
    signed_on     date,
    effective_on  date,
    registrations jsonb         not null,
    filing_due    date,
    filing        jsonb
);
create index contract_of_matter on contract (about_kind, about_id);
-- A matter has one contract at a time.
create unique index contract_live on contract (about_kind, about_id) where stage <> 'CANCELLED';
