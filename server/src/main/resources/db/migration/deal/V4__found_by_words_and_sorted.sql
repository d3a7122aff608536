-- What a list looks for words in, and what it is sorted by.
alter table deal add column sought text generated always as (lower(title || ' ' || number || ' ' || coalesce(taker_name, '') || ' ' || college_name)) stored;
create index deal_sought on deal using gin (pairs_of(sought));
create index deal_by_since on deal (stage_since, id);
create index deal_by_price on deal (coalesce(price, 0), id);
