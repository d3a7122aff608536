-- By which table a firm came in, and what it said before a table changed it, so that an import can be taken back.
alter table enterprise
    add column intake uuid,
    -- The version in which it says just what its table brought.
    add column as_brought bigint not null default 0;
create index enterprise_by_intake on enterprise (intake) where intake is not null;
create table enterprise_before (
    intake     uuid   not null,
    enterprise uuid   not null,
    version    bigint not null,
    profile    jsonb  not null,
    primary key (intake, enterprise)
);
create index enterprise_before_of on enterprise_before (enterprise);
