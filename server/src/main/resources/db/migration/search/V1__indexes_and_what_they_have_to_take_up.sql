-- Every node keeps an index of its own; one that is struck off here begins anew.
create table search_index (
    id            uuid primary key,
    registered_at timestamptz not null default now(),
    seen_at       timestamptz not null default now()
);

-- What has changed since an index last looked, a row for each index: written by the act itself, removed when the index
-- has it on disk.
create table search_change (
    place     bigint generated always as identity primary key,
    index     uuid   not null references search_index on delete cascade,
    kind      text   not null,
    matter    uuid   not null
);
create index search_change_of_index on search_change (index, place);
