-- What of an expected payment is waited for no longer, and why.
alter table payment
    add column not_due numeric(19,2) not null default 0 check (not_due >= 0 and not_due <= amount),
    add column not_due_because text;
drop index payment_open;
create index payment_open on payment (due_on, id) where paid < amount - not_due;
