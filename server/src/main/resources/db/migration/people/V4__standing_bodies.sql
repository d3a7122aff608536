-- A body that decides together: the leading group, the president's meeting, the party committee …; one per college of some.
create table body (
    id           uuid primary key,
    version      bigint not null,
    audience     text[] not null,
    kind         text   not null,
    college      uuid references unit,
    name         text   not null,
    short_name   text   not null,
    dissolved_on date
);
create unique index body_standing on body (kind, coalesce(college, '00000000-0000-0000-0000-000000000000'))
    where dissolved_on is null;

-- Who sits on it, as what, from one day to another.
create table body_seat (
    body    uuid not null references body,
    person  uuid not null references person,
    post    text not null,
    from_on date not null,
    to_on   date,
    primary key (body, person, post, from_on)
);
create index body_seat_of_person on body_seat (person);
