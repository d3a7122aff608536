-- Brought by somebody without an account: by itself for the auditors alone; who handles its matter sees it there.
alter table document add column handed_in boolean not null default false;
