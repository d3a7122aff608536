-- The technology manager who assists, as the deal's page names them.
alter table deal add column assistant_name text;
