-- A territory lay on the line by its name; now it lies where it is in the world. What was taken before is held to be
-- everywhere where nobody else holds the right, and keeps its old place where somebody does.
delete from deal_claim c using deal_claim o
where c.deal = o.deal and c.right_at = o.right_at and c.ctid > o.ctid
  and not exists (select 1 from deal_claim x where x.right_at = c.right_at and x.deal <> c.deal);
update deal_claim c set territory = '[0,)'
where not exists (select 1 from deal_claim x where x.right_at = c.right_at and x.deal <> c.deal);
