create table saved_view (
    id         uuid primary key,
    version    bigint not null,
    audience   text[] not null,
    list       text   not null,
    name       text   not null,
    query      text   not null,
    sharing    text   not null check (sharing in ('MINE', 'UNIT', 'ALL')),
    unit       uuid,
    owner      uuid   not null,
    owner_name text   not null,
    check ((sharing = 'UNIT') = (unit is not null))
);
create index saved_view_of_list on saved_view (list, name);

-- With which view a person's list opens.
create table view_default (
    person uuid not null,
    list   text not null,
    view   uuid not null references saved_view on delete cascade,
    primary key (person, list)
);
create index view_default_of_view on view_default (view);
