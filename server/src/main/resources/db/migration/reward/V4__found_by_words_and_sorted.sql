-- What a list looks for words in, and what it is sorted by.
alter table distribution add column sought text generated always as (lower(number || ' ' || coalesce(deal_matter ->> 'title', '') || ' ' || coalesce(deal_matter ->> 'number', ''))) stored;
create index distribution_sought on distribution using gin (pairs_of(sought));
create index distribution_by_receipt_day on distribution (received_on, id);
create index distribution_by_income on distribution (income, id);
