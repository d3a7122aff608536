-- What befalls a signed contract, until when it runs, and the contract it supplements.
alter table contract add column supplements uuid;
alter table contract add column ends_on date;
alter table contract add column course jsonb not null default '[]';
alter table contract add column title_returned_on date;
alter table contract add column filing_cancelled_on date;
create index contract_supplements on contract (supplements) where supplements is not null;
create index contract_by_last_day on contract (ends_on) where stage in ('SIGNED', 'SUSPENDED');
-- A contract that was rescinded makes room for another one of the same matter.
drop index contract_live;
create unique index contract_live on contract (about_kind, about_id) where stage not in ('CANCELLED', 'RESCINDED');
