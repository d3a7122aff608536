-- Something worth telling, said once however many are told. It is told to tokens, as the worklist asks tokens: of persons, or
-- of whoever holds a role; and it follows its matter, so that nobody reads more than they may now.
create table message (
    id         uuid primary key,
    cause      text        not null unique,
    topic      text        not null,
    urgent     boolean     not null,
    said       text        not null,
    facts      jsonb       not null,
    link       text        not null,
    at         timestamptz not null,
    told       text[]      not null,
    not_for    uuid[]      not null,
    about_kind text        not null,
    about_id   uuid        not null,
    about      jsonb       not null,
    audience   text[]      not null,
    -- An item of the worklist that those told may see as long as it waits for them, and when it waited no longer.
    item       uuid,
    over_at    timestamptz
);
create index message_told on message using gin (told);
create index message_of_matter on message (about_kind, about_id);
create index message_of_item on message (item) where item is not null and over_at is null;

-- Who has read it.
create table message_read (
    person  uuid        not null,
    message uuid        not null references message,
    at      timestamptz not null,
    primary key (person, message)
);
create index message_read_at on message_read (person, at);

-- How somebody wants to be told; whoever has no row has never said.
create table notification_choice (
    id           uuid primary key,
    version      bigint not null,
    audience     text[] not null,
    language     text   not null,
    mail_urgent  text   not null,
    mail_plain   text   not null,
    robot_urgent text   not null,
    robot_plain  text   not null,
    digest_at    text   not null,
    quiet_from   text,
    quiet_to     text,
    check ((quiet_from is null) = (quiet_to is null))
);

-- A message on its way out of the house: due at a moment, then part of a letter.
create table dispatch (
    message uuid        not null references message,
    person  uuid        not null,
    channel text        not null,
    due_at  timestamptz not null,
    letter  uuid,
    primary key (message, person, channel)
);
create index dispatch_due on dispatch (due_at) where letter is null;
create index dispatch_of_letter on dispatch (letter);

create table letter (
    id            uuid primary key,
    person        uuid        not null,
    channel       text        not null,
    state         text        not null check (state in ('WAITING', 'SENT', 'NOTHING_TO_SAY', 'IN_VAIN')),
    due_at        timestamptz not null,
    made_at       timestamptz not null,
    attempts      integer     not null default 0,
    next_at       timestamptz not null,
    -- One node is at it until then, by the database's own clock.
    claimed_until timestamptz,
    ended_at      timestamptz,
    fault         text
);
create index letter_to_send on letter (next_at) where state = 'WAITING';
create index letter_in_vain on letter (id) where state = 'IN_VAIN';

-- That every day somebody looked whether what was due went out, and what was found.
create table reminder_check (
    day      date primary key,
    at       timestamptz not null,
    unsent   bigint      not null,
    in_vain  bigint      not null,
    untold   bigint      not null
);
