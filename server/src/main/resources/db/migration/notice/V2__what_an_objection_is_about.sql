-- A worklist names an objection by what it speaks against.
alter table objection add column headline text not null default '';
update objection o set headline = n.headline from notice n where n.id = o.notice;
alter table objection alter column headline drop default;
