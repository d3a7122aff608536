-- What is true of this database as a whole, decided when it was made: whether it is a demonstration, for one.
create table house_property (
    name  text primary key,
    value text not null
);

create table number_series (
    series text    not null,
    year   integer not null,
    last   integer not null,
    primary key (series, year)
);

-- The days that were announced; the newest is where the house stands.
create table day_done (
    day date primary key
);

-- The State Council's yearly arrangement: days off, and weekend days on which people work.
create table arrangement_day (
    day  date primary key,
    kind text not null check (kind in ('off', 'work'))
);

create table draft (
    id       uuid primary key,
    kind     text        not null,
    owner    uuid        not null,
    content  jsonb       not null,
    version  bigint      not null,
    saved_at timestamptz not null
);
create index draft_of_owner on draft (owner, kind, saved_at desc);

-- One row per command that was carried out: its answer is given again to whoever repeats it.
create table idempotency (
    key         text        not null,
    person      uuid        not null,
    route       text        not null,
    body_hash   text        not null,
    status      integer,
    content_type text,
    location    text,
    body        bytea,
    at          timestamptz not null,
    primary key (person, key)
);
create index idempotency_by_age on idempotency (at);
