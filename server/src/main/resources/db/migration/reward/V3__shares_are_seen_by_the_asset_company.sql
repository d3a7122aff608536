-- The asset company holds the shares that are distributed; its manager sees who is given which.
update distribution set audience = array(select unnest(array_append(audience, 'role:ASSET_MANAGER')) order by 1)
where receipt is null and not 'role:ASSET_MANAGER' = any (audience);
