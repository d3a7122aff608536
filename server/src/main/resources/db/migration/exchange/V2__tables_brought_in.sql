-- A table that somebody brings: which file, how its columns were understood, how it stands, what came of it.
create table exchange_intake (
    id         uuid primary key,
    version    bigint      not null,
    audience   text[]      not null,
    phase      text        not null,
    sheet      text        not null,
    document   uuid        not null,
    file_name  text        not null,
    file_size  bigint      not null,
    hash       text        not null,
    owner      uuid        not null,
    owner_name text        not null,
    brought_at timestamptz not null,
    settled_at timestamptz,
    head       jsonb       not null,
    columns    jsonb       not null,
    defaults   jsonb       not null,
    counts     jsonb       not null,
    alike_too  boolean     not null,
    attempts   integer     not null,
    fault      text,
    fault_facts text[]     not null
);
create index exchange_intake_of_owner on exchange_intake (owner, id desc);
create index exchange_intake_to_do on exchange_intake (id) where phase in ('CHECKING', 'TAKING', 'TAKING_BACK');

-- Which node is at it and how far it has come, apart from the intake as it is written often and heard by nobody.
create table exchange_intake_run (
    intake uuid primary key references exchange_intake,
    node   text,
    beat   timestamptz,
    done   bigint not null default 0,
    total  bigint not null default 0
);

-- What every row says, word for word, and what was found about it.
create table exchange_intake_row (
    intake  uuid    not null references exchange_intake,
    place   integer not null,
    cells   jsonb   not null,
    key     text    not null,
    verdict text    not null,
    found   jsonb   not null,
    primary key (intake, place)
);
create index exchange_intake_row_by_verdict on exchange_intake_row (intake, verdict, place);

-- How the columns of a table with these heads were understood last time.
create table exchange_arrangement (
    sheet   text        not null,
    heads   text        not null,
    columns jsonb       not null,
    used_at timestamptz not null,
    primary key (sheet, heads)
);
