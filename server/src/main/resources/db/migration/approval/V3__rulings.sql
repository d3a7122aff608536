-- The ruling of the regulations that gave the route, instead of its words.
alter table approval rename column basis to ruling;
