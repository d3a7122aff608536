-- How far up the ladder of what is done about a late payment it is, in days; and the interest that the contract says.
alter table payment add column overdue_days integer not null default 0;
update payment set overdue_days = 1 where overdue_told;
alter table payment drop column overdue_told;
alter table income add column late_rate numeric(13,12);
