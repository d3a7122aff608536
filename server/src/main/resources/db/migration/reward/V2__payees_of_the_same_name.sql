-- What tells a payee apart from another of the same name: the results and the shares agreed for them.
alter table payee add column told_apart text;
