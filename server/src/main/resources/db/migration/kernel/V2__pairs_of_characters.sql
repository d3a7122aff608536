-- Neighbouring characters of what is said, in lower case. An index over them finds words of two characters, as most Chinese
-- words are; an index over trigrams (pg_trgm) has nothing to look those up by and leaves them to a scan of the whole table.
create function pairs_of(said text) returns text[] language sql immutable strict parallel safe
return array(select distinct substr(lower(said), at, 2) from generate_series(1, length(said) - 1) at);
