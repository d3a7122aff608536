-- Of two lines of one moment, which was written first: an act and what followed from it share their time.
alter table journal add column place bigint generated always as identity;
