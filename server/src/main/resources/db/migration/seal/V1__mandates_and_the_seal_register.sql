-- Who may sign for the university.
create table signing_mandate (
    id              uuid primary key,
    version         bigint not null,
    audience        text[] not null,
    number          text   not null unique,
    holder          text   not null,
    ways            text[] not null,
    up_to           numeric(19,2),
    first_day       date   not null,
    last_day        date   not null,
    revoked_on      date,
    revoked_because text
);
-- Which seal was set under which paper.
create table seal_use (
    id              uuid primary key,
    version         bigint  not null,
    audience        text[]  not null,
    number          text    not null unique,
    stage           text    not null,
    about_kind      text    not null,
    about_id        uuid    not null,
    about           jsonb   not null,
    kind            text    not null,
    paper           text    not null,
    copies          integer not null,
    asked_by        uuid    not null,
    asker           text    not null,
    asked_on        date    not null,
    keeper          text,
    set_on          date,
    refused_because text,
    sought          text generated always as
        (lower(number || ' ' || paper || ' ' || asker || ' ' || coalesce(about ->> 'number', '') || ' '
               || coalesce(about ->> 'title', ''))) stored
);
create index seal_use_of_matter on seal_use (about_kind, about_id);
create index seal_use_by_audience on seal_use using gin (audience);
create index seal_use_sought on seal_use using gin (pairs_of(sought));
