-- The day the contract was signed, before which nothing can have come; null where no contract says so.
alter table income add column since date;

-- Money that went back to whoever had paid it is a booking of its own, below zero.
alter table receipt add column refund boolean not null default false;
-- Which receipts it pays back, and how much of each.
alter table receipt add column pays_back jsonb;
alter table receipt drop constraint receipt_check;
alter table receipt add constraint receipt_sign
    check (case when refund = (reversal_of is not null) then amount > 0 else amount < 0 end);

-- The list of all bookings: what words are looked for in, and what it is sorted by.
alter table receipt add column sought text generated always as
    (lower(bank_reference || ' ' || payer || ' ' || note)) stored;
create index receipt_sought on receipt using gin (pairs_of(sought));
create index receipt_by_day on receipt (received_on, id);
create index receipt_by_amount on receipt (amount, id);
