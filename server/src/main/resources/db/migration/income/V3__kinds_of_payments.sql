-- What needs no name of its own is kept as a kind and named in the language of the reader.
alter table payment add column kind text;
update payment set kind = 'LUMP_SUM', label = '' where label = '一次付清';
