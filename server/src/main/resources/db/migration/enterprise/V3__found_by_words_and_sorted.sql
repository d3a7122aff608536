-- What a list looks for words in, and what it is sorted by.
alter table enterprise add column sought text generated always as (lower(name || ' ' || coalesce(credit_code, '') || ' ' || coalesce(profile ->> 'address', '') || ' ' || coalesce(jsonb_path_query_array(profile, '$.contacts[*].name') #>> '{}', ''))) stored;
create index enterprise_sought on enterprise using gin (pairs_of(sought));
create index enterprise_by_order_of_names on enterprise (name, id);
