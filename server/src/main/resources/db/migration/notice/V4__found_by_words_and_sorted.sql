-- What a list looks for words in, and what it is sorted by.
alter table notice add column sought text generated always as (lower(headline || ' ' || number || ' ' || coalesce(about ->> 'number', '') || ' ' || coalesce(about ->> 'title', ''))) stored;
create index notice_sought on notice using gin (pairs_of(sought));
create index notice_by_publication on notice (published_on, id);
create index notice_by_last_day on notice (last_day, id);
