-- Who may read a result besides its makers, its college and the office, because they decide on a deal about it.
alter table disclosure add column guests text[] not null default '{}';
