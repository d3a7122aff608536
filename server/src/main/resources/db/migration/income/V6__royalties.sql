-- Royalties of a licence: the terms as agreed, and which period comes next.
create table royalty_plan (
    id         uuid primary key,
    about_kind text  not null,
    about_id   uuid  not null,
    about      jsonb not null,
    licensee   text  not null,
    terms      jsonb not null,
    next_day   date  not null,
    last_day   date  not null,
    unique (about_kind, about_id)
);
create index royalty_plan_by_day on royalty_plan (next_day) where next_day <= last_day;

-- The royalty of one period.
create table royalty (
    id          uuid primary key,
    version     bigint        not null,
    audience    text[]        not null,
    number      text          not null unique,
    stage       text          not null,
    stage_since timestamptz   not null,
    about_kind  text          not null,
    about_id    uuid          not null,
    about       jsonb         not null,
    licensee    text          not null,
    terms       jsonb         not null,
    first_day   date          not null,
    last_day    date          not null,
    report_due  date          not null,
    report      jsonb,
    amount      numeric(19,2) check (amount >= 0),
    remarks     text,
    late_told   boolean       not null default false,
    sought      text generated always as
        (lower(number || ' ' || licensee || ' ' || coalesce(about ->> 'number', '') || ' ' || coalesce(about ->> 'title', ''))) stored,
    unique (about_kind, about_id, first_day)
);
create index royalty_by_audience on royalty using gin (audience);
create index royalty_of_matter on royalty (about_id, first_day);
create index royalty_by_stage on royalty (stage, id);
create index royalty_by_report_day on royalty (report_due, id);
create index royalty_sought on royalty using gin (pairs_of(sought));

-- What a payment arose from after the contract; null for what the contract says. It is expected once.
alter table payment add column cause uuid;
create unique index payment_of_cause on payment (cause) where cause is not null;
