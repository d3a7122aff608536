-- What the search over all matters looks for words in.
alter table matter add column sought text generated always as (lower(title || ' ' || coalesce(number, ''))) stored;
create index matter_sought on matter using gin (pairs_of(sought));
