-- Where a person belonged, and as what, from one day to another.
create table place (
    person  uuid not null references person,
    unit    uuid not null references unit,
    kind    text not null,
    from_on date not null,
    to_on   date,
    primary key (person, from_on)
);
insert into place (person, unit, kind, from_on, to_on) select id, unit, kind, joined_on, left_on from person;

alter table person
    -- Takes over what this person leaves open.
    add column successor uuid references person,
    -- The last day is over and the successor has been told.
    add column departed boolean not null default false,
    -- 科技人员: named by human resources, for the tax on cash awards (财税〔2018〕58号).
    add column scientific_staff boolean not null default false,
    -- The password was made by an administrator, works once and until then.
    add column password_once_until timestamptz;
create index person_by_successor on person (successor) where successor is not null;
create index person_leaving on person (left_on) where left_on is not null and not departed;
create index person_by_audience on person using gin (audience);

-- While one person is away, another looks after their roles; no roles named means all of them.
create table delegation (
    id          uuid primary key,
    version     bigint not null,
    audience    text[] not null,
    of_person   uuid   not null references person,
    to_person   uuid   not null references person,
    roles       text[] not null,
    from_on     date   not null,
    to_on       date   not null,
    reason      text   not null,
    ended_on    date,
    check (of_person <> to_person)
);
create index delegation_to on delegation (to_person, to_on);
create index delegation_of on delegation (of_person, to_on);

-- ID number and bank account, sealed with a key that is not in the database.
create table private_record (
    id         uuid primary key references person,
    version    bigint not null,
    audience   text[] not null,
    key_id     text   not null,
    sealed     bytea  not null,
    changed_at timestamptz not null
);
