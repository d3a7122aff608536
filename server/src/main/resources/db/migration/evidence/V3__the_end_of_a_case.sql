-- Where the boat stays for good no more days are counted.
alter table arrival add column last boolean not null default false;

update arrival a set last = true
from journal j
where j.matter_kind = a.matter_kind and j.matter_id = a.matter_id and j.at = a.at
  and (j.happening = 'RewardSettled' and j.facts ->> 'moreToCome' = 'false'
       or j.happening in ('DisclosureDeclined', 'DisclosureWithdrawn'));
