-- How many files came with an objection; they themselves are documents.
alter table objection add column papers integer not null default 0;
create index objection_with_papers on objection (id) where papers > 0;
