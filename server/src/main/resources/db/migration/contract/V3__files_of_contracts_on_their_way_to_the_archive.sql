-- The file of a signed contract: what was delivered, and its volume in the archive.
create table contract_volume (
    id              uuid primary key,
    version         bigint not null,
    audience        text[] not null,
    contract        uuid   not null unique,
    contract_number text   not null,
    signed_on       date   not null,
    about_kind      text   not null,
    about_id        uuid   not null,
    about           jsonb  not null,
    deliveries      jsonb  not null,
    items           jsonb  not null,
    number          text   unique,
    archived_on     date,
    receiver        text
);
create index contract_volume_of_matter on contract_volume (about_kind, about_id);
