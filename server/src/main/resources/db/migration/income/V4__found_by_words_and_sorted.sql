-- What the list of payments looks for words in, and what it is sorted by; a payment without a day comes last.
alter table payment add column sought text generated always as (lower(label)) stored;
create index payment_sought on payment using gin (pairs_of(sought));
alter table income add column sought text generated always as
    (lower(coalesce(about ->> 'number', '') || ' ' || coalesce(about ->> 'title', ''))) stored;
create index income_sought on income using gin (pairs_of(sought));
create index payment_by_due_day on payment (coalesce(due_on, date '9999-12-31'), id);
create index payment_by_amount on payment (amount, id);
create index income_by_audience on income using gin (audience);
create index payment_of_kind on payment (kind) where kind is not null;
