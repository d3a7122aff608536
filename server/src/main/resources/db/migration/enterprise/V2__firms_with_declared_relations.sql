-- The list of firms may be narrowed to those with whom somebody has declared a relation, and to foreign ones.
create index enterprise_related on enterprise (id) where relations <> '[]'::jsonb;
create index enterprise_foreign on enterprise (id) where is_foreign;
