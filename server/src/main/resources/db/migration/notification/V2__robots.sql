-- Hosts to which the house may speak; an administrator names them.
create table robot_host (
    host text primary key
);

-- A robot in a group of WeCom or DingTalk. Its address is a key: sealed.
create table robot (
    id       uuid primary key,
    version  bigint  not null,
    audience text[]  not null,
    name     text    not null,
    kind     text    not null,
    host     text    not null,
    key_id   text    not null,
    sealed   bytea   not null,
    unit     uuid,
    person   uuid,
    named_at timestamptz not null,
    ended_at timestamptz,
    check ((unit is null) <> (person is null))
);
create index robot_of_unit on robot (unit) where ended_at is null;
create index robot_of_person on robot (person) where ended_at is null;
