-- A meeting of a standing body, from the call to the confirmed minutes.
create table meeting (
    id             uuid primary key,
    version        bigint      not null,
    audience       text[]      not null,
    body           uuid        not null,
    body_kind      text        not null,
    body_name      text        not null,
    number         text        not null unique,
    held_on        date        not null,
    starts_at      text,
    place          text        not null,
    cutoff         date        not null,
    stage          text        not null,
    ruling         jsonb       not null,
    attendance     jsonb       not null,
    presiding      uuid,
    summary        text,
    closed_by      jsonb,
    closed_at      timestamptz,
    confirmed_by   text,
    confirmed_at   timestamptz,
    return_remarks text,
    addenda        jsonb       not null,
    changed_at     timestamptz not null
);
create index meeting_by_audience on meeting using gin (audience);
create index meeting_of_body on meeting (body, held_on);
create index meeting_by_day on meeting (held_on, id);
create index meeting_to_close on meeting (cutoff) where stage = 'CALLED';

-- A matter before a body: waiting for a meeting, or on the agenda of one.
create table agenda_item (
    id             uuid primary key,
    version        bigint      not null,
    audience       text[]      not null,
    body           uuid        not null,
    meeting        uuid references meeting,
    place          integer     not null,
    state          text        not null,
    approval       uuid        not null,
    seat           uuid        not null,
    matter_kind    text        not null,
    matter_id      uuid        not null,
    matter_number  text,
    matter_title   text        not null,
    matter_link    text        not null,
    applicant_name text        not null,
    since          timestamptz not null,
    interested     uuid[]      not null,
    recusals       jsonb       not null,
    verdict        jsonb,
    outcome        text,
    settled_on     date
);
create unique index agenda_item_live on agenda_item (seat) where state in ('WAITING', 'LISTED');
create index agenda_item_by_audience on agenda_item using gin (audience);
create index agenda_item_of_meeting on agenda_item (meeting, place);
create index agenda_item_of_matter on agenda_item (matter_kind, matter_id);
create index agenda_item_waiting on agenda_item (body, since) where state = 'WAITING';
create index agenda_item_settled on agenda_item (body, settled_on);

-- 督办: what somebody is to do because of a resolution.
create table follow_up (
    id          uuid primary key,
    version     bigint not null,
    audience    text[] not null,
    body        uuid   not null,
    body_name   text   not null,
    meeting     uuid   not null references meeting,
    number      text   not null unique,
    what        text   not null,
    resolution  text   not null,
    matter_title text  not null,
    owner       uuid   not null,
    owner_name  text   not null,
    due         date   not null,
    given_on    date   not null,
    done_on     date,
    evidence    text,
    remarks     text
);
create index follow_up_by_audience on follow_up using gin (audience);
create index follow_up_of_meeting on follow_up (meeting);
create index follow_up_by_due on follow_up (due, id);
