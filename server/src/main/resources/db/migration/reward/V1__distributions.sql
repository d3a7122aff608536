-- The distribution of one receipt of a deal, or of the shares an equity deal gives.
create table distribution (
    id           uuid primary key,
    version      bigint        not null,
    audience     text[]        not null,
    number       text          not null unique,
    stage        text          not null,
    stage_since  timestamptz   not null,
    deal         uuid          not null,
    deal_matter  jsonb         not null,
    receipt      uuid,
    received_on  date          not null,
    income       numeric(19,2) not null,
    net          numeric(19,2),
    reward       numeric(19,2),
    reckoning    jsonb,
    registration text,
    preparers    jsonb         not null,
    noticed      boolean       not null,
    releaser     text,
    released_at  timestamptz,
    counter_of   uuid unique references distribution,
    corrected_by uuid,
    reason       text
);
create index distribution_by_audience on distribution using gin (audience);
create index distribution_of_deal on distribution (deal, id);
create index distribution_by_stage on distribution (stage, id);
-- No receipt is distributed twice, and no deal gives its shares twice.
create unique index distribution_of_receipt on distribution (receipt)
    where receipt is not null and counter_of is null and stage not in ('CORRECTED', 'CANCELLED');
create unique index distribution_of_shares on distribution (deal)
    where receipt is null and counter_of is null and stage not in ('CORRECTED', 'CANCELLED');

create table payee (
    id               uuid primary key,
    distribution     uuid          not null references distribution,
    place            integer       not null,
    person           uuid,
    name             text          not null,
    amount           numeric(19,2) not null,
    equity           numeric(12,6),
    main             boolean       not null,
    scientific_staff boolean,
    paid_on          date
);
create index payee_of_distribution on payee (distribution, place);
create index payee_person on payee (person, distribution);
