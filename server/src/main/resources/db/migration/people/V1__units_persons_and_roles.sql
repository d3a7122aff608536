create table unit (
    id        uuid primary key,
    version   bigint not null,
    audience  text[] not null,
    code      text   not null unique,
    name      text   not null,
    name_en   text   not null,
    tier      text   not null,
    parent    uuid references unit,
    phone     text,
    place     text,
    closed_on date
);

create table person (
    id            uuid primary key,
    version       bigint  not null,
    audience      text[]  not null,
    staff_number  text    not null unique,
    name          text    not null,
    pinyin        text    not null,
    kind          text    not null,
    unit          uuid    not null references unit,
    unit_head     boolean not null default false,
    joined_on     date    not null,
    left_on       date,
    login         text unique,
    password_hash text,
    email         text,
    phone         text
);
create index person_of_unit on person (unit);
create index person_by_name on person (name text_pattern_ops);
create index person_by_pinyin on person (pinyin text_pattern_ops);

-- A role is held from one day to another, in one unit.
create table assignment (
    person  uuid not null references person,
    role    text not null,
    unit    uuid not null references unit,
    from_on date not null,
    to_on   date,
    primary key (person, role, unit, from_on)
);
create index assignment_of_role on assignment (role, unit);
