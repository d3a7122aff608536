-- The registration of a technology contract at the registration office.
create table technology_registration (
    id                  uuid primary key,
    version             bigint        not null,
    audience            text[]        not null,
    stage               text          not null,
    about_kind          text          not null,
    about_id            uuid          not null,
    about               jsonb         not null,
    contract            uuid          not null unique,
    contract_number     text          not null,
    taker               text          not null,
    way                 text          not null,
    signed_on           date          not null,
    amount              numeric(19,2) not null,
    disputed            boolean       not null,
    office              text,
    applied_on          date,
    accepted_on         date,
    working_days        integer,
    due_on              date,
    returns             jsonb         not null,
    certificates        jsonb         not null,
    registration_number text,
    registered_on       date,
    contract_amount     numeric(19,2),
    technology_amount   numeric(19,2),
    reason              text,
    supplements         jsonb         not null,
    contract_ended      boolean       not null,
    sought              text generated always as
        (lower(contract_number || ' ' || coalesce(registration_number, '') || ' ' || taker || ' '
               || coalesce(about ->> 'number', '') || ' ' || coalesce(about ->> 'title', ''))) stored
);
create index technology_registration_of_matter on technology_registration (about_kind, about_id);
create index technology_registration_by_audience on technology_registration using gin (audience);
create index technology_registration_sought on technology_registration using gin (pairs_of(sought));
create index technology_registration_by_signing on technology_registration (signed_on, id);
create index technology_registration_by_amount on technology_registration (amount, id);
-- A certificate counts once.
create unique index technology_registration_number on technology_registration (registration_number)
    where stage = 'REGISTERED';
