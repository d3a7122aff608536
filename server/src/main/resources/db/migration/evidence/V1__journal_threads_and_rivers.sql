-- One line for everything that happened, written in the transaction that made it happen and never touched again.
create table journal (
    id            uuid primary key,
    at            timestamptz not null,
    by_person     uuid,
    by_name       text        not null,
    matter_kind   text        not null,
    matter_id     uuid        not null,
    happening     text        not null,
    said          text        not null,
    facts         jsonb       not null,
    audience      text[]      not null
);
create index journal_of_matter on journal (matter_kind, matter_id, id);

create function journal_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'journal lines are never changed or removed';
end $$;
create trigger journal_is_kept before update or delete or truncate on journal
    for each statement execute function journal_is_kept();
do $$
begin
    if exists (select from pg_roles where rolname = 'dukou_app') then
        revoke update, delete on journal from dukou_app;
    end if;
end $$;

-- What a matter was called when something last happened to it: enough to name it and to find it by number or title.
create table matter (
    kind       text        not null,
    id         uuid        not null,
    number     text,
    title      text        not null,
    link       text        not null,
    audience   text[]      not null,
    changed_at timestamptz not null,
    primary key (kind, id)
);
create index matter_by_number on matter (number text_pattern_ops);
create index matter_by_audience on matter using gin (audience);

-- One thing grew out of another: a deal out of a result, a receipt out of a deal.
create table thread (
    from_kind text not null,
    from_id   uuid not null,
    to_kind   text not null,
    to_id     uuid not null,
    why       text not null,
    at        timestamptz not null,
    primary key (from_kind, from_id, to_kind, to_id, why)
);
create index thread_back on thread (to_kind, to_id);

-- Where the boat of a case has been.
create table arrival (
    id          bigint generated always as identity primary key,
    matter_kind text        not null,
    matter_id   uuid        not null,
    river       text        not null,
    stop        text        not null,
    rock        text,
    by_name     text        not null,
    at          timestamptz not null
);
create index arrival_of_matter on arrival (matter_kind, matter_id, id);
