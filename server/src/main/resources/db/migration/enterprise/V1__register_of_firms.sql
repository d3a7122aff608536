-- Firms and other bodies outside. The code is known to be right; foreign ones have none.
create table enterprise (
    id            uuid primary key,
    version       bigint      not null,
    audience      text[]      not null,
    name          text        not null,
    credit_code   text unique,
    country       text        not null,
    is_foreign    boolean     not null,
    profile       jsonb       not null,
    relations     jsonb       not null,
    registered_at timestamptz not null,
    check (is_foreign or credit_code is not null)
);
create index enterprise_by_audience on enterprise using gin (audience);
create index enterprise_by_name on enterprise (name text_pattern_ops);
