-- Doors for people without an account: one matter, one purpose; of link, code and pass only hashes.
create table door (
    id          uuid primary key,
    matter_kind text        not null,
    matter_id   uuid        not null,
    matter      jsonb       not null,
    purpose     text        not null,
    addressee   text        not null,
    token_hash  text        not null unique,
    code_hash   text        not null,
    until       timestamptz not null,
    times_left  integer     not null check (times_left >= 0),
    tries_left  integer     not null check (tries_left >= 0),
    opened_at   timestamptz not null,
    opened_by   text        not null,
    entered_at  timestamptz,
    closed_at   timestamptz
);
create index door_of_matter on door (matter_kind, matter_id, purpose) where closed_at is null;

create table door_pass (
    hash  text primary key,
    door  uuid        not null references door,
    until timestamptz not null
);
create index door_pass_of_door on door_pass (door);
