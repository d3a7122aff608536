-- By what a result is known again when a table is brought in, and where it came from if it came in by one.
alter table disclosure
    add column title_key text,
    add column rights    text[] not null default '{}',
    add column origin    jsonb,
    -- The version in which it says just what its table brought.
    add column as_brought bigint not null default 0,
    add column intake    uuid generated always as (cast(origin ->> 'intake' as uuid)) stored;
update disclosure d set
    title_key = lower(regexp_replace(title, '[[:space:][:punct:]，。、“”‘’（）《》【】：；！？—…·～]+', '', 'g')),
    rights = array(select upper(regexp_replace(r ->> 'number', '\s', '', 'g'))
                   from jsonb_array_elements(coalesce(content -> 'ip', '[]')) r where r ->> 'number' <> '');
alter table disclosure alter column title_key set not null;
create index disclosure_by_title_key on disclosure (title_key);
create index disclosure_by_rights on disclosure using gin (rights);
create index disclosure_by_intake on disclosure (intake) where intake is not null;

-- What a result said before a table changed it, to say it again when the import is taken back.
create table disclosure_before (
    intake     uuid   not null,
    disclosure uuid   not null,
    version    bigint not null,
    content    jsonb  not null,
    origin     jsonb  not null,
    college    uuid   not null,
    college_name text not null,
    primary key (intake, disclosure)
);
create index disclosure_before_of on disclosure_before (disclosure);
