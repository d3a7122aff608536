-- What a list looks for words in, and what it is sorted by.
alter table disclosure add column sought text generated always as (lower(title || ' ' || number || ' ' || one_sentence || ' ' || field || ' ' || submitter)) stored;
create index disclosure_sought on disclosure using gin (pairs_of(sought));
create index disclosure_by_since on disclosure (stage_since, id);
