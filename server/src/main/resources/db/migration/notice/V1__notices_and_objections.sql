create table notice (
    id                uuid primary key,
    version           bigint  not null,
    audience          text[]  not null,
    number            text    not null unique,
    slug              text    not null unique,
    kind              text    not null,
    state             text    not null,
    matter_kind       text    not null,
    matter_id         uuid    not null,
    about             jsonb   not null,
    headline          text    not null,
    content           jsonb   not null,
    published_on      date    not null,
    days              integer not null,
    working           boolean not null,
    standstills       jsonb   not null,
    last_day          date    not null,
    may_close_from    date    not null,
    provisional       boolean not null,
    ended_on          date,
    end_reason        text,
    published_by      uuid,
    publisher         text    not null,
    parties           jsonb   not null,
    market_address    text,
    market_entered_on date
);
-- A matter stands before the public once at a time, whatever two desks do at the same moment.
create unique index notice_one_standing on notice (matter_kind, matter_id, kind) where state in ('OPEN', 'STOPPED');
create index notice_of_matter on notice (matter_kind, matter_id, id);
create index notice_by_audience on notice using gin (audience);
create index notice_by_state on notice (state, id);
create index notice_due on notice (may_close_from) where state = 'OPEN';

create table objection (
    id            uuid primary key,
    version       bigint      not null,
    audience      text[]      not null,
    number        text        not null unique,
    notice        uuid        not null references notice,
    notice_number text        not null,
    token_hash    text        not null unique,
    state         text        not null,
    statement     jsonb       not null,
    weighty       boolean     not null,
    received_at   timestamptz not null,
    received_on   date        not null,
    answer_by     date        not null,
    call          jsonb,
    decisions     jsonb       not null
);
create index objection_of_notice on objection (notice, id);

-- What the public saw, at the beginning and at the end.
create table notice_proof (
    notice uuid        not null references notice,
    moment text        not null,
    at     timestamptz not null,
    html   text        not null,
    sha256 text        not null,
    primary key (notice, moment)
);

-- Years whose arrangement of holidays was asked for, so that it is asked for once.
create table arrangement_missed (
    year  integer primary key,
    since date not null
);
